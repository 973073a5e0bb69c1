package org.stridebook.workshop;

import java.util.List;

/** Data worth protecting. {@code personalData} and the needs for confidentiality, integrity and availability are as written. */
public record DataAsset(
        String name,
        String classification,
        String personalData,
        List<String> storedIn,
        String owner,
        String confidentiality,
        String integrity,
        String availability,
        List<Extra> more,
        Source source) {

    public DataAsset {
        storedIn = List.copyOf(storedIn);
        more = List.copyOf(more);
    }
}
