package org.stridebook.workshop;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands out sources for a made-up folder: each sheet has a header in row 1 and its columns from A on. */
final class Rows {

    static final List<Column> COMPONENTS = List.of(
            Column.ID,
            Column.COMPONENT,
            Column.TYPE,
            Column.ZONE,
            Column.DESCRIPTION,
            Column.OWNER,
            Column.TECHNOLOGY,
            Column.ASSETS,
            Column.OUT_OF_SCOPE,
            Column.REASON);
    static final List<Column> FLOWS = List.of(
            Column.ID,
            Column.FROM,
            Column.TO,
            Column.DATA,
            Column.PROTOCOL,
            Column.AUTHENTICATED,
            Column.ENCRYPTED,
            Column.DESCRIPTION);
    static final List<Column> ZONES = List.of(Column.ZONE, Column.TRUST, Column.DESCRIPTION);
    static final List<Column> ASSETS =
            List.of(Column.ASSETS, Column.CLASSIFICATION, Column.PERSONAL_DATA, Column.STORED_IN, Column.OWNER);
    static final List<Column> ANSWERS = List.of(
            Column.ELEMENT,
            Column.STRIDE,
            Column.QUESTION,
            Column.ANSWER,
            Column.WHY,
            Column.THREAT_ID,
            Column.PARTICIPANT);
    static final List<Column> THREATS = List.of(
            Column.ID,
            Column.COMPONENT,
            Column.STRIDE,
            Column.ATLAS,
            Column.TITLE,
            Column.SCENARIO,
            Column.LIKELIHOOD,
            Column.IMPACT,
            Column.RISK,
            Column.CONTROLS,
            Column.MITIGATION,
            Column.ATLAS_MITIGATION,
            Column.TREATMENT,
            Column.STATUS,
            Column.RESIDUAL_LIKELIHOOD,
            Column.RESIDUAL_IMPACT,
            Column.OWNER,
            Column.DUE,
            Column.EFFORT,
            Column.TICKET,
            Column.FOUND,
            Column.PARTICIPANT);
    static final List<Column> DECISIONS =
            List.of(Column.THREAT_ID, Column.DECISION, Column.REASON, Column.APPROVER, Column.DECIDED, Column.EXPIRES);
    static final List<Column> MITIGATIONS = List.of(
            Column.ID,
            Column.MITIGATION,
            Column.THREAT_ID,
            Column.ATLAS_MITIGATION,
            Column.STATUS,
            Column.OWNER,
            Column.DUE,
            Column.EFFORT,
            Column.TICKET,
            Column.CHECKED_BY,
            Column.EVIDENCE,
            Column.REFERENCES);
    static final List<Column> NIST =
            List.of(Column.SUBCATEGORY, Column.STATUS, Column.EVIDENCE, Column.OWNER, Column.DUE);
    static final List<Column> TESTS =
            List.of(Column.THREAT_ID, Column.TECHNIQUE, Column.TOOL, Column.DATE, Column.ATTEMPTS, Column.SUCCESSES);
    static final List<Column> TICKETS = List.of(Column.ID, Column.TOOL, Column.TICKET, Column.LINK, Column.EVIDENCE);

    private final String folder;
    private final Map<String, Integer> lastRow = new HashMap<>();

    Rows(String folder) {
        this.folder = folder;
    }

    /** The next row of a sheet. */
    Source next(String file, String sheet, List<Column> columns) {
        int row = lastRow.merge(file + "/" + sheet, 1, Integer::sum) + 1;
        var places = new EnumMap<Column, Integer>(Column.class);
        columns.forEach(column -> places.put(column, places.size() + 1));
        return new Source(folder + "/" + file, sheet, row, places);
    }

    Source workshop(String sheet, List<Column> columns) {
        return next("workshop.xlsx", sheet, columns);
    }
}
