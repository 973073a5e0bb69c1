package org.stridebook.check.session;

import org.stridebook.problem.Location;
import org.stridebook.workshop.Workshop;

/** Where the profile of a workshop stands: its Workshop sheet, or the folder where there is none. */
final class ProfilePlace {

    private ProfilePlace() {}

    static Location of(Workshop workshop) {
        return workshop.sheets().stream()
                .filter(sheet -> sheet.kind().equals("workshop"))
                .map(sheet -> new Location(sheet.file(), sheet.sheet(), ""))
                .sorted()
                .findFirst()
                .orElse(Location.of(workshop.folder()));
    }
}
