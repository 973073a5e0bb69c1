package org.stridebook.markdown;

/** Safe HTML. The only type that templates print without escaping, made here from text and Markdown, and by the diagram. */
public final class Html {

    /** Nothing. */
    public static final Html EMPTY = new Html("");

    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    /** Plain text: markup characters are escaped, line breaks become {@code <br>}. */
    public static Html text(String text) {
        return new Html(escape(text).replace("\n", "<br>"));
    }

    /** A link that leads outside, or only its label where the address is not {@linkplain SafeUrl safe}. */
    public static Html link(String label, String address) {
        return SafeUrl.of(address).isPresent()
                ? new Html(Sanitiser.link(escape(label), address, Links.OUTSIDE))
                : new Html(escape(label));
    }

    /** A numbered list. */
    public static Html numbered(java.util.List<Html> items) {
        var out = new StringBuilder("<ol>");
        items.forEach(item -> out.append("<li>").append(item.markup).append("</li>"));
        return new Html(out.append("</ol>").toString());
    }

    /** This and then that, each on lines of its own. */
    public Html then(Html next) {
        return isEmpty() ? next : next.isEmpty() ? this : new Html(markup + "\n" + next.markup);
    }

    /** Markup that the diagram floor built with {@link #escape}; an architecture test lets nobody else call this. */
    public static Html trusted(String markup) {
        return new Html(markup);
    }

    /** Escapes text for element content and for double-quoted attributes. */
    public static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup;
    }
}
