package org.stridebook.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of an Attack Flow file: STIX 2.1 with the extension Attack Flow 2.0.0 of the MITRE Center for Threat-Informed Defense.
 * Components have the names of the format; null is left out, since STIX knows no empty lists.
 */
@SuppressWarnings("MemberName")
sealed interface AttackFlowObject {

    /** Fixed by the format. */
    String EXTENSION = "extension-definition--fb9c968a-745b-4ade-9b25-c324172197f4";

    /** Fixed by the format: who made the extension. */
    String EXTENSION_AUTHOR = "identity--d673f8cb-c168-42da-8ed4-0cb26725f86c";

    /** What every object of the extension carries. */
    Map<String, Extension> EXTENSIONS = Map.of(EXTENSION, new Extension("new-sdo"));

    String id();

    /** The whole file. */
    record Bundle(String type, String id, List<AttackFlowObject> objects) {}

    record Extension(String extension_type) {}

    record Identity(
            String type,
            String spec_version,
            String id,
            String created_by_ref,
            String created,
            String modified,
            String name,
            String identity_class)
            implements AttackFlowObject {}

    record ExtensionDefinition(
            String type,
            String spec_version,
            String id,
            String created_by_ref,
            String created,
            String modified,
            String name,
            String description,
            String schema,
            String version,
            List<String> extension_types)
            implements AttackFlowObject {}

    record AttackFlow(
            String type,
            String spec_version,
            String id,
            String created_by_ref,
            String created,
            String modified,
            Map<String, Extension> extensions,
            String name,
            String description,
            String scope,
            List<String> start_refs)
            implements AttackFlowObject {}

    record AttackAction(
            String type,
            String spec_version,
            String id,
            String created_by_ref,
            String created,
            String modified,
            Map<String, Extension> extensions,
            String name,
            String tactic_id,
            String technique_id,
            String description,
            List<String> asset_refs,
            @Nullable List<String> effect_refs)
            implements AttackFlowObject {}

    record AttackAsset(
            String type,
            String spec_version,
            String id,
            String created_by_ref,
            String created,
            String modified,
            Map<String, Extension> extensions,
            String name,
            @Nullable String description)
            implements AttackFlowObject {}

    /** A control in place: plain STIX, without the extension. */
    record CourseOfAction(
            String type,
            String spec_version,
            String id,
            String created_by_ref,
            String created,
            String modified,
            String name,
            @Nullable String description)
            implements AttackFlowObject {}

    /** From a control to the action that it stands against. */
    record Relationship(
            String type,
            String spec_version,
            String id,
            String created_by_ref,
            String created,
            String modified,
            String relationship_type,
            String source_ref,
            String target_ref)
            implements AttackFlowObject {}
}
