package org.stridebook.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stridebook.atlas.AtlasId;

/** All reference tables that are not ATLAS itself, read once from the bundled CSV files. */
public final class Frameworks {

    private final List<Framework> all;
    private final ElementTypes elementTypes;
    private final List<StrideQuestion> questions;
    private final Map<AtlasId, CrosswalkRow> crosswalk;
    private final Map<AtlasId, List<String>> nistOfMitigation;
    private final Map<Stride, StrideMeaning> meanings;
    private final ItemNames itemNames;

    Frameworks(
            List<Framework> all,
            ElementTypes elementTypes,
            List<StrideQuestion> questions,
            Map<AtlasId, CrosswalkRow> crosswalk,
            Map<AtlasId, List<String>> nistOfMitigation,
            Map<Stride, StrideMeaning> meanings) {
        this.all = List.copyOf(all);
        this.elementTypes = elementTypes;
        this.questions = List.copyOf(questions);
        this.crosswalk = Map.copyOf(crosswalk);
        this.nistOfMitigation = Map.copyOf(nistOfMitigation);
        this.meanings = Map.copyOf(meanings);
        this.itemNames = new ItemNames(this.all);
    }

    /** The bundled tables. */
    public static Frameworks bundled() {
        return FrameworkTables.read();
    }

    /** In the order of their registration: NIST AI RMF first, then OWASP, then LINDDUN. */
    public List<Framework> all() {
        return all;
    }

    /** By its code, such as {@code nist-ai-rmf}. */
    public Framework framework(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    /** What lists concern that leave some systems alone. */
    public List<Scope> scopes() {
        return all.stream()
                .filter(Framework::concernsSome)
                .map(Framework::scope)
                .distinct()
                .toList();
    }

    /** The item that a reference points at; empty where no list has it. */
    public Optional<FrameworkItem> item(FrameworkRef reference) {
        return all.stream()
                .filter(one -> one.code().equals(reference.framework()))
                .flatMap(one -> one.item(reference.item()).stream())
                .findFirst();
    }

    /** Its id with its year, such as {@code ASI01 (2026)}; the bare id where no list has it. */
    public String label(FrameworkRef reference) {
        return item(reference).map(FrameworkItem::label).orElse(reference.item());
    }

    /** Items that a text names by id, such as {@code OWASP LLM01:2025}; an id without its year names nothing. */
    public List<FrameworkRef> named(String text) {
        return itemNames.in(text);
    }

    /** Items of all editions that a text may mean by an id without its year, such as {@code LLM01}. */
    public List<FrameworkRef> namedWithoutYear(String text) {
        return itemNames.withoutYear(text);
    }

    /** What a letter stands for. */
    public StrideMeaning meaning(Stride letter) {
        return java.util.Objects.requireNonNull(meanings.get(letter));
    }

    /** What people write in a Type column, understood leniently; {@code other} where nothing fits. */
    public ElementType elementType(String text) {
        return elementTypes.understand(text);
    }

    /** All kinds in the order of the table, {@code other} last. */
    public List<ElementType> elementTypes() {
        return elementTypes.all();
    }

    /** By its code, such as {@code flow_crossing}. */
    public Optional<ElementType> elementTypeByCode(String code) {
        return elementTypes.byCode(code);
    }

    /** All questions, in the order of their table. */
    public List<StrideQuestion> questions() {
        return questions;
    }

    /** All questions for one kind of element and one letter. */
    public List<StrideQuestion> questions(ElementType type, Stride stride) {
        return questions.stream()
                .filter(question -> question.elementType().equals(type.code()) && question.stride() == stride)
                .toList();
    }

    /** What the crosswalk says of a technique; empty for one that it does not know. */
    public Optional<CrosswalkRow> crosswalk(AtlasId technique) {
        return Optional.ofNullable(crosswalk.get(technique));
    }

    /** NIST AI RMF subcategories that an ATLAS mitigation is evidence for. */
    public List<String> nistOf(AtlasId mitigation) {
        return nistOfMitigation.getOrDefault(mitigation, List.of());
    }
}
