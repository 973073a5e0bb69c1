package org.stridebook.workbook;

import java.util.List;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Workshop;
import org.stridebook.workshop.Zone;

/** Zones, components, arrows and data that stand in a workbook already. */
record DiagramRows(List<FormRow> zones, List<FormRow> components, List<FormRow> flows, List<FormRow> assets) {

    static final DiagramRows NONE = new DiagramRows(List.of(), List.of(), List.of(), List.of());

    DiagramRows {
        zones = List.copyOf(zones);
        components = List.copyOf(components);
        flows = List.copyOf(flows);
        assets = List.copyOf(assets);
    }

    /** Those of a session; {@code zones} are all that are named, whether they have a row of their own or not. */
    static DiagramRows of(Workshop workshop, List<Zone> zones) {
        return new DiagramRows(
                zones.stream().map(DiagramRows::zone).toList(),
                workshop.components().stream().map(DiagramRows::component).toList(),
                workshop.flows().stream().map(DiagramRows::flow).toList(),
                workshop.assets().stream().map(DiagramRows::asset).toList());
    }

    private static FormRow zone(Zone zone) {
        return FormRow.filling()
                .text(Column.ZONE, zone.name())
                .number(Column.TRUST, zone.trust())
                .text(Column.DESCRIPTION, zone.description())
                .row();
    }

    private static FormRow component(Component component) {
        return FormRow.filling()
                .text(Column.ID, component.id().value())
                .text(Column.COMPONENT, component.name())
                .text(Column.TYPE, component.typeText())
                .text(Column.ZONE, component.zone())
                .text(Column.DESCRIPTION, component.description())
                .text(Column.OWNER, component.owner())
                .text(Column.TECHNOLOGY, component.technology())
                .list(Column.ASSETS, component.assets())
                .text(Column.OUT_OF_SCOPE, component.outOfScope() ? "yes" : "")
                .text(Column.REASON, component.reason())
                .row();
    }

    private static FormRow flow(Flow flow) {
        return FormRow.filling()
                .text(Column.ID, flow.id().value())
                .text(Column.FROM, flow.from())
                .text(Column.TO, flow.to())
                .text(Column.DATA, flow.data())
                .text(Column.PROTOCOL, flow.protocol())
                .text(Column.AUTHENTICATED, flow.authenticated())
                .text(Column.ENCRYPTED, flow.encrypted())
                .text(Column.DESCRIPTION, flow.description())
                .row();
    }

    private static FormRow asset(DataAsset asset) {
        return FormRow.filling()
                .text(Column.ASSETS, asset.name())
                .text(Column.CLASSIFICATION, asset.classification())
                .text(Column.PERSONAL_DATA, asset.personalData())
                .list(Column.STORED_IN, asset.storedIn())
                .text(Column.OWNER, asset.owner())
                .text(Column.CONFIDENTIALITY, asset.confidentiality())
                .text(Column.INTEGRITY, asset.integrity())
                .text(Column.AVAILABILITY, asset.availability())
                .row();
    }
}
