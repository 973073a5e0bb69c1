package org.stridebook.intake.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.kinds.ProfileEntry;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.words.DateWords;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.table.Key;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Participant;
import org.stridebook.workshop.Profile;

/** Pairs of key and value into the profile of a system. */
final class ProfileDraft {

    private final Map<ProfileKey, List<ProfileEntry>> entries = new EnumMap<>(ProfileKey.class);
    private final List<Extra> more = new ArrayList<>();
    private final DateWords dates;
    private final Finds finds;

    ProfileDraft(List<ProfileEntry> all, DateWords dates, Finds finds) {
        this.dates = dates;
        this.finds = finds;
        for (ProfileEntry entry : all) {
            if (entry.key() == null) {
                keep(entry);
            } else {
                add(entry.key(), entry);
            }
        }
    }

    /** Lines below one key go on with it; another sheet that says something else is told. */
    private void add(ProfileKey key, ProfileEntry entry) {
        List<ProfileEntry> same = entries.computeIfAbsent(key, name -> new ArrayList<>());
        boolean elsewhere = !same.isEmpty() && !sameSheet(same.get(0), entry);
        if (!elsewhere || key == ProfileKey.PARTICIPANTS) {
            same.add(entry);
        } else if (!Key.of(same.get(0).text()).equals(Key.of(entry.text()))) {
            String message = "`" + entry.label() + "` says `" + entry.text() + "`, elsewhere `"
                    + same.get(0).text() + "`";
            finds.addAll(
                    IntakeProblems.PROFILE_DIFFERS,
                    List.of(entry.place(), same.get(0).place()),
                    message,
                    "keep one of them");
            keep(entry);
        }
    }

    private static boolean sameSheet(ProfileEntry one, ProfileEntry other) {
        return one.place().file().equals(other.place().file())
                && one.place().sheet().equals(other.place().sheet());
    }

    private void keep(ProfileEntry entry) {
        more.add(new Extra(entry.label(), entry.text(), entry.place()));
    }

    /** People named in the Participants cells. */
    List<Participant> participants() {
        return entries.getOrDefault(ProfileKey.PARTICIPANTS, List.of()).stream()
                .flatMap(entry -> People.parse(entry.text()).stream())
                .toList();
    }

    /** {@code fallbackName} and {@code folderDate} stand in where no sheet says. */
    Profile profile(String fallbackName, @Nullable LocalDate folderDate, List<Participant> people) {
        String name = text(ProfileKey.SYSTEM);
        LocalDate session = date(ProfileKey.SESSION);
        Integer tier = tier();
        return new Profile(
                name.isEmpty() ? fallbackName : name,
                text(ProfileKey.DESCRIPTION),
                text(ProfileKey.BUSINESS_UNIT),
                text(ProfileKey.OWNER),
                text(ProfileKey.FACILITATOR),
                session == null ? folderDate : session,
                people,
                text(ProfileKey.MODEL_VERSION),
                text(ProfileKey.MODEL_TYPE),
                date(ProfileKey.IN_PRODUCTION_SINCE),
                date(ProfileKey.LAST_MATERIAL_CHANGE),
                date(ProfileKey.NEXT_REVIEW),
                tier,
                text(ProfileKey.CLASSIFICATION),
                text(ProfileKey.SCOPE_IN),
                text(ProfileKey.SCOPE_OUT),
                text(ProfileKey.ASSUMPTIONS),
                more);
    }

    private String text(ProfileKey key) {
        return entries.getOrDefault(key, List.of()).stream()
                .map(ProfileEntry::text)
                .collect(Collectors.joining("\n"));
    }

    private @Nullable LocalDate date(ProfileKey key) {
        List<ProfileEntry> typed = entries.getOrDefault(key, List.of());
        if (typed.isEmpty()) {
            return null;
        }
        ProfileEntry entry = typed.get(0);
        DateWords.Reading reading = dates.read(entry.text(), DateWords.Order.UNKNOWN);
        if (reading == null) {
            String message = "`" + entry.text() + "` is no date";
            finds.add(IntakeProblems.DATE_NOT_UNDERSTOOD, entry.place(), message, "write a date such as 2026-09-30");
            keep(entry);
            return null;
        }
        if (reading.ambiguous()) {
            String message = "`" + entry.text() + "` was read as " + reading.date();
            finds.add(IntakeProblems.DATE_AMBIGUOUS, entry.place(), message, "write the year first: " + reading.date());
        } else if (reading.rounded()) {
            String message = "`" + entry.text() + "` was read as " + reading.date();
            finds.add(IntakeProblems.DATE_ROUNDED, entry.place(), message, "");
        }
        return reading.date();
    }

    /** "2", "Tier 2" or "T2". */
    private @Nullable Integer tier() {
        List<ProfileEntry> typed = entries.getOrDefault(ProfileKey.TIER, List.of());
        if (typed.isEmpty()) {
            return null;
        }
        String digits = typed.get(0).text().replaceAll("\\D", "");
        if (digits.matches("[1-3]")) {
            return Integer.valueOf(digits);
        }
        String message = "tier `" + typed.get(0).text() + "` is not 1, 2 or 3";
        finds.add(
                IntakeProblems.NUMBER_NOT_UNDERSTOOD,
                typed.get(0).place(),
                message,
                "write 1 for the most critical systems, 2 or 3");
        keep(typed.get(0));
        return null;
    }
}
