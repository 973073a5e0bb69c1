package org.stridebook.pdf.typesetting;

import java.util.List;

/** Sets paragraphs one below the other, and begins a new page where they do not fit. */
public final class Flow {

    private static final double BADGE_PAD = 5;

    private final Pages pages;
    private double y;

    public Flow(Pages pages) {
        this.pages = pages;
        this.y = pages.top();
    }

    public Pages pages() {
        return pages;
    }

    /** The height at which the next thing will stand. */
    public double y() {
        return y;
    }

    public void gap(double height) {
        y += height;
    }

    public double left() {
        return y <= pages.top() ? pages.bottom() - pages.top() : pages.bottom() - y;
    }

    /** Makes sure that so much of the page is free, on a new one if need be. */
    public void need(double height) {
        if (y > pages.top() && y + height > pages.bottom()) {
            newPage();
        }
    }

    void newPage() {
        pages.newPage();
        y = pages.top();
    }

    /** The beginning of a part: on this page where about half of it is free, else on the next. */
    public void part(String title, String lead) {
        part(title, lead, 0);
    }

    /** The same, on this page only where so much room is left too. */
    public void part(String title, String lead, double room) {
        if (y > pages.top() && left() < Math.max(room, (pages.bottom() - pages.top()) * 0.55)) {
            newPage();
        } else if (y > pages.top()) {
            gap(26);
        }
        pages.bookmark(title, y);
        paragraph("H2", Para.of(title, Style.PART));
        if (!lead.isEmpty()) {
            gap(3);
            paragraph(Para.of(lead, Style.LEAD));
        }
        gap(14);
    }

    /** A heading that stays with at least {@code with} points of what follows. */
    public void section(String title, double with) {
        section("H3", title, with);
    }

    /** The same with a tag of its own: directly under the title a heading is of the second level. */
    public void section(String tag, String title, double with) {
        need(Style.SECTION.leading() + 6 + with);
        paragraph(tag, Para.of(title, Style.SECTION));
        gap(5);
    }

    public void paragraph(Para para) {
        paragraph("P", para);
    }

    public void paragraph(String tag, Para para) {
        need(height(List.of(para), pages.width()));
        y = set(tag, List.of(para), pages.left(), y, pages.width());
    }

    /** Lines each with a dot before. */
    public void bullets(List<String> texts, Style style) {
        pages.open("L");
        for (String text : texts) {
            double height = height(List.of(Para.of(text, style)), pages.width() - 12);
            need(height);
            double top = y;
            pages.decoration(
                    () -> pages.fill(pages.left() + 2, top + style.leading() / 2 - 1.5, 3, 3, 1.5, Ink.ACCENT));
            pages.open("LI");
            y = set("LBody", List.of(Para.of(text, style)), pages.left() + 12, y, pages.width() - 12) + 3;
            pages.close();
        }
        pages.close();
    }

    /** How tall paragraphs are in a column. */
    public double height(List<Para> paras, double width) {
        double height = 0;
        for (Para para : paras) {
            height += para.badge() == null
                    ? Lines.of(para, width, pages.faces()).size() * para.style().leading()
                    : para.style().leading() + 3;
        }
        return height;
    }

    /**
     * Sets paragraphs in a column without regard to the page's end; the answer is where they end. A single one may do without a tag
     * of its own and belong to the one around it: {@code tag} is then empty.
     */
    public double set(String tag, List<Para> paras, double x, double top, double width) {
        double height = top;
        for (Para para : paras) {
            height = para.badge() == null ? lines(tag, para, x, height, width) : pill(tag, para, x, height);
        }
        return height;
    }

    private double lines(String tag, Para para, double x, double top, double width) {
        List<String> lines = Lines.of(para, width, pages.faces());
        double leading = para.style().leading();
        pages.count(para.text());
        open(tag);
        if (para.link() != null) {
            pages.open("Link");
        }
        pages.marked(() -> {
            for (int i = 0; i < lines.size(); i++) {
                // the blank keeps words of two lines apart for those who listen
                String line = i + 1 < lines.size() ? lines.get(i) + " " : lines.get(i);
                pages.draw(line, para.style(), x, top + i * leading);
            }
        });
        if (para.link() != null) {
            double widest = lines.stream()
                    .mapToDouble(line -> pages.faces().width(line, para.style()))
                    .max()
                    .orElse(0);
            pages.link(para.link(), x, top, widest, lines.size() * leading);
            pages.close();
        }
        close(tag);
        return top + lines.size() * leading;
    }

    private double pill(String tag, Para para, double x, double top) {
        Ink ink = java.util.Objects.requireNonNull(para.badge());
        double width = pages.faces().width(para.text(), para.style()) + 2 * BADGE_PAD;
        double height = para.style().leading() + 1;
        pages.decoration(() -> pages.fill(x, top + 0.5, width, height, height / 2, ink));
        open(tag);
        pages.marked(() -> pages.draw(para.text(), para.style(), x + BADGE_PAD, top + 1));
        close(tag);
        return top + height + 2;
    }

    private void open(String tag) {
        if (!tag.isEmpty()) {
            pages.open(tag);
        }
    }

    private void close(String tag) {
        if (!tag.isEmpty()) {
            pages.close();
        }
    }

    public void moveTo(double height) {
        y = height;
    }
}
