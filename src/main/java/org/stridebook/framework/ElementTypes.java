package org.stridebook.framework;

import java.util.Map;

/** Understands what people write in a Type column. */
final class ElementTypes {

    private ElementTypes() {}

    static ElementType understand(String text, Map<String, ElementType> byCode) {
        ElementType type = byCode.get(text);
        return type == null ? java.util.Objects.requireNonNull(byCode.get("other")) : type;
    }
}
