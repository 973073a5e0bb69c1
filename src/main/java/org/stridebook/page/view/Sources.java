package org.stridebook.page.view;

import java.util.List;
import org.stridebook.workshop.SheetRead;

/** Which sheets a page about many rows stands on. */
public final class Sources {

    private Sources() {}

    /** The sheets of one kind, such as {@code threats}. */
    public static List<String> of(SystemView view, String... kinds) {
        return view.assessment().workshop().sheets().stream()
                .filter(sheet -> List.of(kinds).contains(sheet.kind()))
                .map(Sources::name)
                .distinct()
                .toList();
    }

    public static String name(SheetRead sheet) {
        return sheet.sheet().isEmpty() ? sheet.file() : sheet.file() + " > " + sheet.sheet();
    }
}
