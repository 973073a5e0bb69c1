package org.stridebook.workshop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every column that Stridebook knows, by its canonical name. Which header words mean it stands in a resource of {@code intake}. */
public enum Column {
    ID,
    COMPONENT,
    STRIDE,
    ATLAS,
    TITLE,
    SCENARIO,
    LIKELIHOOD,
    IMPACT,
    RISK,
    DAMAGE,
    REPRODUCIBILITY,
    EXPLOITABILITY,
    AFFECTED_USERS,
    DISCOVERABILITY,
    DREAD,
    CONTROLS,
    MITIGATION,
    ATLAS_MITIGATION,
    TREATMENT,
    STATUS,
    RESIDUAL_LIKELIHOOD,
    RESIDUAL_IMPACT,
    RESIDUAL,
    OWNER,
    DUE,
    EFFORT,
    TICKET,
    FOUND,
    PARTICIPANT,
    REFERENCES,
    NOTES,
    TYPE,
    ZONE,
    DESCRIPTION,
    TECHNOLOGY,
    ASSETS,
    OUT_OF_SCOPE,
    REASON,
    FROM,
    TO,
    DATA,
    PROTOCOL,
    AUTHENTICATED,
    ENCRYPTED,
    TRUST,
    CLASSIFICATION,
    PERSONAL_DATA,
    STORED_IN,
    CONFIDENTIALITY,
    INTEGRITY,
    AVAILABILITY,
    ELEMENT,
    QUESTION,
    ANSWER,
    WHY,
    THREAT_ID,
    DECISION,
    APPROVER,
    DECIDED,
    EXPIRES,
    CHECKED_BY,
    EVIDENCE,
    SUBCATEGORY,
    TECHNIQUE,
    TOOL,
    DATE,
    ATTEMPTS,
    SUCCESSES,
    SUCCESS_RATE,
    VERDICT,
    LINK,
    KEY,
    VALUE,
    NAME,
    ROLE,
    TRACKER,
    FINGERPRINT,
    /** What our own workbooks print beside a row: about its element or item. */
    ABOUT,
    /** Likewise: how it is done, by ATLAS techniques. */
    HOW,
    /** Likewise: where it happened, by ATLAS case studies. */
    SEEN,
    SPOOFING,
    TAMPERING,
    REPUDIATION,
    DISCLOSURE,
    DENIAL,
    ELEVATION;

    private static final Map<String, Column> OTHER_NAMES = Map.of(
            "asset", ASSETS,
            "c", CONFIDENTIALITY,
            "i", INTEGRITY,
            "a", AVAILABILITY,
            "decided_on", DECIDED,
            "found_on", FOUND,
            "threat_ids", THREAT_ID);

    /** The column of a canonical name, or of the header that the templates print for it. */
    public static Optional<Column> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.canonical().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(name)));
    }

    /** Lower case with underscores: {@code residual_likelihood}. */
    public String canonical() {
        return name().toLowerCase(Locale.ROOT);
    }
}
