package org.stridebook.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;

/** Builds the nodes of one document from the parser's events. */
final class YamlTree {

    private static final int DEEPEST = 30;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Iterator<Event> events;
    private final String file;

    YamlTree(Iterator<Event> events, String file) {
        this.events = events;
        this.file = file;
    }

    YamlNode read() throws RefusedDocument {
        Event event = nextContent();
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new RefusedDocument(YamlDocument.problem(file, 1, "the file is empty"));
        }
        YamlNode top = node(event, "", 0);
        Event after = nextContent();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new RefusedDocument(
                    YamlDocument.problem(file, line(after), "a second document begins here; one is expected"));
        }
        return top;
    }

    private Event nextContent() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart
                || event.getEventId() == Event.ID.DocumentStart
                || event.getEventId() == Event.ID.DocumentEnd) {
            event = events.next();
        }
        return event;
    }

    private YamlNode node(Event event, String path, int depth) throws RefusedDocument {
        if (depth > DEEPEST) {
            throw new RefusedDocument(YamlDocument.problem(
                    file, line(event), "more than " + DEEPEST + " levels stand inside each other"));
        }
        refuseShortcuts(event);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, path);
            case SequenceStart -> sequence(line(event), path, depth);
            case MappingStart -> mapping(line(event), path, depth);
            default -> throw new IllegalStateException("unexpected event " + event);
        };
    }

    private static YamlNode scalar(ScalarEvent event, String path) {
        boolean nothing = event.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(event.getValue());
        return new YamlNode.Scalar(path, line(event), nothing ? "" : event.getValue());
    }

    private YamlNode sequence(int line, String path, int depth) throws RefusedDocument {
        var items = new ArrayList<YamlNode>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, path + "[" + (items.size() + 1) + "]", depth + 1));
        }
        return new YamlNode.Sequence(path, line, items);
    }

    private YamlNode mapping(int line, String path, int depth) throws RefusedDocument {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event, path);
            YamlNode value = node(events.next(), path.isEmpty() ? key : path + "." + key, depth + 1);
            YamlNode before = entries.putIfAbsent(key, value);
            if (before != null) {
                throw refused(
                        DocumentProblems.REPEATED_KEY,
                        event,
                        "key `" + key + "` stands here again; line " + before.line() + " has it already",
                        "delete one of the two");
            }
        }
        return new YamlNode.Mapping(path, line, entries);
    }

    private String key(Event event, String path) throws RefusedDocument {
        refuseShortcuts(event);
        if (event instanceof ScalarEvent scalar
                && !(scalar.isPlain() && scalar.getValue().equals("<<"))) {
            return scalar.getValue();
        }
        String where = path.isEmpty() ? "the top" : "`" + path + "`";
        throw refused(
                DocumentProblems.YAML_SHORTCUT,
                event,
                "a key of " + where + " is no plain text",
                "write the key as one word");
    }

    private void refuseShortcuts(Event event) throws RefusedDocument {
        if (event.getEventId() == Event.ID.Alias || anchor(event).isPresent()) {
            throw refused(
                    DocumentProblems.YAML_SHORTCUT, event, "an anchor or alias stands here", "write the value itself");
        }
        if (tag(event).isPresent()) {
            throw refused(DocumentProblems.YAML_SHORTCUT, event, "a tag `!...` stands here", "delete the tag");
        }
    }

    private static Optional<Anchor> anchor(Event event) {
        return event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        if (event instanceof SequenceStartEvent sequence) {
            return sequence.getTag();
        }
        return event instanceof MappingStartEvent mapping ? mapping.getTag() : Optional.empty();
    }

    private RefusedDocument refused(Kind kind, Event event, String message, String help) {
        return new RefusedDocument(kind.at(new Location(file, "", "line " + line(event)), message, help));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
