package org.stridebook.problem;

/**
 * A kind of problem, such as {@code unknown-component}. Each floor declares the kinds it can find as constants.
 *
 * @param name stable, lower case with hyphens; used in the console, in JSON and SARIF, and by {@code stridebook explain}
 * @param severity how much it matters
 * @param meaning one or two sentences for a participant: what it says and why it matters
 * @param example a short example of a cell or row that causes it, and how to put it right
 */
public record Kind(String name, Severity severity, String meaning, String example) {

    public Kind {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a kind name: " + name);
        }
    }

    /** A kind of which every problem means that something is not in the report as written. */
    public static Kind error(String name, String meaning, String example) {
        return new Kind(name, Severity.ERROR, meaning, example);
    }

    /** A kind that somebody should look at. */
    public static Kind warning(String name, String meaning, String example) {
        return new Kind(name, Severity.WARNING, meaning, example);
    }

    /** A kind that is only good to know. */
    public static Kind note(String name, String meaning, String example) {
        return new Kind(name, Severity.NOTE, meaning, example);
    }

    /** A problem of this kind at one place; {@code help} says what to do and may be empty. */
    public Problem at(Location location, String message, String help) {
        return new Problem(this, message, java.util.List.of(location), help);
    }

    /** A problem of this kind that has one cause and several places. */
    public Problem at(java.util.List<Location> locations, String message, String help) {
        return new Problem(this, message, locations, help);
    }
}
