package org.stridebook.pdf.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * A table. Its header is repeated on each page, a row is never torn apart, and neither a header nor a last row stands alone on a page.
 *
 * @param widths of the columns, as shares of the whole
 */
public record Grid(List<Double> widths, List<String> header, List<List<List<Para>>> rows) {

    private static final double GAP = 10;
    private static final double PAD = 4;

    /** The part of a page that a table may take and still be kept on one. */
    private static final double KEPT = 0.45;

    public Grid {
        widths = List.copyOf(widths);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    public void draw(Flow flow) {
        new Drawing(this, flow).draw();
    }

    /** The table under a heading that never stands without it. */
    public void draw(String tag, String heading, Flow flow) {
        var drawing = new Drawing(this, flow);
        flow.section(tag, heading, drawing.start());
        drawing.draw();
    }

    /** From the top of its header to the bottom of its last row. */
    public double height(Flow flow) {
        return new Drawing(this, flow).height();
    }

    private static final class Drawing {

        private final Grid grid;
        private final Flow flow;
        private final Pages pages;
        private final List<Double> heights = new ArrayList<>();
        private final double sum;

        Drawing(Grid grid, Flow flow) {
            this.grid = grid;
            this.flow = flow;
            this.pages = flow.pages();
            this.sum = grid.widths().stream().mapToDouble(Double::doubleValue).sum();
            grid.rows().forEach(row -> heights.add(height(row)));
        }

        void draw() {
            flow.need(headerHeight()
                    + heights.stream().limit(2).mapToDouble(Double::doubleValue).sum());
            pages.open("Table");
            drawHeader(true);
            boolean first = true;
            for (int i = 0; i < grid.rows().size(); i++) {
                if (!first && breaksBefore(i)) {
                    flow.newPage();
                    drawHeader(false);
                    first = true;
                } else {
                    first = false;
                }
                drawRow(grid.rows().get(i), heights.get(i));
            }
            pages.close();
        }

        double height() {
            return headerHeight()
                    + heights.stream().mapToDouble(Double::doubleValue).sum();
        }

        /** How much has to stand together at the start: a small table wholly, a larger one with its first rows. */
        double start() {
            double all = height();
            double small = (pages.bottom() - pages.top()) * KEPT;
            return all <= small
                    ? all
                    : headerHeight()
                            + heights.stream()
                                    .limit(2)
                                    .mapToDouble(Double::doubleValue)
                                    .sum();
        }

        /** Where a row does not fit, or where it does but would leave the last one alone on the next page. */
        private boolean breaksBefore(int i) {
            double end = flow.y() + heights.get(i);
            boolean lastWouldBeAlone = i == heights.size() - 2 && end + heights.get(i + 1) > pages.bottom();
            return end > pages.bottom() || lastWouldBeAlone;
        }

        private double x(int column) {
            return pages.left()
                    + grid.widths().stream()
                                    .limit(column)
                                    .mapToDouble(Double::doubleValue)
                                    .sum()
                            / sum
                            * pages.width();
        }

        private double width(int column) {
            double gap = column == grid.widths().size() - 1 ? 0 : GAP;
            return grid.widths().get(column) / sum * pages.width() - gap;
        }

        private double height(List<List<Para>> row) {
            double tallest = 0;
            for (int i = 0; i < row.size(); i++) {
                tallest = Math.max(tallest, flow.height(row.get(i), width(i)));
            }
            return tallest + 2 * PAD;
        }

        private double headerHeight() {
            double tallest = 0;
            for (int i = 0; i < grid.header().size(); i++) {
                tallest = Math.max(tallest, flow.height(List.of(head(i)), width(i)));
            }
            return tallest + 6;
        }

        private Para head(int column) {
            return Para.of(grid.header().get(column), Style.HEAD);
        }

        /** The first header is part of the table; those repeated on later pages are decoration. */
        private void drawHeader(boolean first) {
            double top = flow.y();
            if (first) {
                pages.open("TR");
                for (int i = 0; i < grid.header().size(); i++) {
                    pages.openHeader("Column");
                    flow.set("", List.of(head(i)), x(i), top, width(i));
                    pages.close();
                }
                pages.close();
            } else {
                pages.decoration(() -> {
                    for (int i = 0; i < grid.header().size(); i++) {
                        double y = top;
                        for (String line : Lines.of(head(i).text(), Style.HEAD, width(i), pages.faces())) {
                            pages.draw(line, Style.HEAD, x(i), y);
                            y += Style.HEAD.leading();
                        }
                    }
                });
            }
            flow.gap(headerHeight());
            rule(1, Ink.QUIET);
        }

        private void drawRow(List<List<Para>> row, double height) {
            double top = flow.y() + PAD;
            pages.open("TR");
            for (int i = 0; i < row.size(); i++) {
                pages.open("TD");
                flow.set(row.get(i).size() == 1 ? "" : "P", row.get(i), x(i), top, width(i));
                pages.close();
            }
            pages.close();
            flow.gap(height);
            rule(0.5, Ink.RULE);
        }

        private void rule(double thickness, Ink ink) {
            double y = flow.y();
            pages.decoration(() -> pages.stroke(pages.left(), y, pages.left() + pages.width(), y, thickness, ink));
        }
    }
}
