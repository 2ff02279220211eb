package org.qianfa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.qianfa.intake.source.Source;

/** Pages of a PDF as office programs make them: characters at places and lines between them, nothing that says what is a table. */
public enum FieldVariantPdf implements FieldVariant {
    LINES_DRAWN,
    /** WPS and LibreOffice fill thin boxes, one for each side of each cell. */
    LINES_AS_THIN_BOXES {
        @Override
        String rule(double x1, double y1, double x2, double y2) {
            return x1 == x2
                    ? "%.2f %.2f 0.48 %.2f re f\n".formatted(x1, y2, y1 - y2)
                    : "%.2f %.2f %.2f 0.48 re f\n".formatted(x1, y2, x2 - x1);
        }
    },
    CELLS_AS_BOXES {
        @Override
        String box(double left, double top, double right, double bottom) {
            return "%.2f %.2f %.2f %.2f re S\n".formatted(left, bottom, right - left, top - bottom);
        }
    },
    TURNED_BY_A_QUARTER {
        @Override
        void finish(PDPage page) {
            page.setRotation(90);
        }

        @Override
        String turned() {
            // what is drawn upright on a page of 842 × 595 stands on its side on one of 595 × 842
            return "0 1 -1 0 595 0 cm\n";
        }

        @Override
        double width() {
            return 842;
        }

        @Override
        double height() {
            return 595;
        }
    },
    LARGER_LINES {
        @Override
        double line() {
            return 26;
        }
    },
    NO_LINES {
        @Override
        String box(double left, double top, double right, double bottom) {
            return "";
        }
    };

    private static final double SIZE = 9;
    private static final double MARGIN = 60;

    @Override
    public String fileName() {
        return "年报.pdf";
    }

    double width() {
        return 595;
    }

    double height() {
        return 842;
    }

    double line() {
        return 16;
    }

    String turned() {
        return "";
    }

    void finish(PDPage page) {}

    String rule(double x1, double y1, double x2, double y2) {
        return "%.2f %.2f m %.2f %.2f l S\n".formatted(x1, y1, x2, y2);
    }

    String box(double left, double top, double right, double bottom) {
        return rule(left, top, right, top)
                + rule(left, bottom, right, bottom)
                + rule(left, top, left, bottom)
                + rule(right, top, right, bottom);
    }

    @Override
    public byte[] file(Original report) {
        var pages = new Pages();
        pages.paragraph(report.title(), true);
        for (var section : report.form().sections()) {
            pages.paragraph(section.heading(), false);
            report.paragraphs(section).forEach(text -> pages.paragraph(text, false));
            if (section.table().isPresent()) pages.table(report.grid(section));
        }
        return pages.done();
    }

    /** The work on one document. */
    private final class Pages {
        private final List<StringBuilder> pages = new ArrayList<>();
        private double y;

        Pages() {
            turn();
        }

        private void turn() {
            pages.add(new StringBuilder(turned()));
            y = height() - MARGIN;
            text(width() / 2 - 10, 30, "- " + pages.size() + " -");
        }

        private void text(double x, double baseline, String text) {
            pages.getLast()
                    .append("BT /F %.1f Tf %.2f %.2f Td <%s> Tj ET\n"
                            .formatted(
                                    SIZE,
                                    x,
                                    baseline,
                                    HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
        }

        void paragraph(String text, boolean centred) {
            var most = (int) ((width() - 2 * MARGIN) / SIZE);
            var indent = centred ? (width() - 2 * MARGIN - text.length() * SIZE) / 2 : 2 * SIZE;
            for (var from = 0; from < text.length(); ) {
                var first = from == 0 && !centred ? most - 2 : most;
                var to = Math.min(text.length(), from + first);
                if (to < text.length() && "，。、；：".indexOf(text.charAt(to)) >= 0) to++;
                if (y < MARGIN + line()) turn();
                text(MARGIN + (from == 0 ? indent : 0), y - SIZE, text.substring(from, to));
                y -= line();
                from = to;
            }
        }

        void table(Source.Grid grid) {
            var rows = new double[grid.height()];
            for (var i = 0; i < rows.length; i++) rows[i] = rowHeight(grid, i);
            for (var from = 0; from < rows.length; ) {
                var to = from;
                var used = 0d;
                while (to < rows.length && y - used - rows[to] > MARGIN) used += rows[to++];
                if (to == from) {
                    turn();
                    continue;
                }
                part(grid, from, to, rows);
                y -= used;
                from = to;
                if (from < rows.length) turn();
            }
            y -= line();
        }

        /** Where a column begins: wide ones for long labels, narrow ones for numbers. */
        private double left(Source.Grid grid, int column) {
            var weights = new double[grid.width()];
            java.util.Arrays.fill(weights, 4);
            for (var cell : grid.cells())
                if (cell.columnSpan() == 1)
                    weights[cell.column()] = Math.max(
                            weights[cell.column()], Math.min(12, cell.text().length()));
            var all = java.util.Arrays.stream(weights).sum();
            return MARGIN
                    + (width() - 2 * MARGIN)
                            * java.util.Arrays.stream(weights).limit(column).sum()
                            / all;
        }

        private double widthOf(Source.Grid grid, Source.Cell cell) {
            return left(grid, cell.column() + cell.columnSpan()) - left(grid, cell.column());
        }

        private double rowHeight(Source.Grid grid, int row) {
            var lines = grid.cells().stream()
                    .filter(cell -> cell.line() == row && cell.lineSpan() == 1)
                    .mapToInt(cell -> wrapped(grid, cell).size())
                    .max()
                    .orElse(1);
            return lines * (SIZE + 2) + 6;
        }

        private List<String> wrapped(Source.Grid grid, Source.Cell cell) {
            var most = Math.max(1, (int) ((widthOf(grid, cell) - 4) / SIZE));
            var lines = new ArrayList<String>();
            for (var at = 0; at < cell.text().length(); at += most)
                lines.add(cell.text().substring(at, Math.min(cell.text().length(), at + most)));
            return lines;
        }

        private void part(Source.Grid grid, int from, int to, double[] rows) {
            for (var cell : grid.cells()) {
                var first = Math.max(from, cell.line());
                var last = Math.min(to, cell.line() + cell.lineSpan());
                if (first >= last) continue;
                var top = y - sum(rows, from, first);
                var bottom = y - sum(rows, from, last);
                var left = left(grid, cell.column());
                pages.getLast().append(box(left, top, left + widthOf(grid, cell), bottom));
                // a merged cell over two pages says its text where most of it is
                var most = 2 * (last - first) > cell.lineSpan()
                        || (2 * (last - first) == cell.lineSpan() && first == cell.line());
                if (!most) continue;
                var baseline = top - SIZE - 2;
                for (var text : wrapped(grid, cell)) {
                    text(left + 2, baseline, text);
                    baseline -= SIZE + 2;
                }
            }
        }

        private static double sum(double[] rows, int from, int to) {
            var sum = 0d;
            for (var i = from; i < to; i++) sum += rows[i];
            return sum;
        }

        byte[] done() {
            try (var document = new PDDocument();
                    var out = new ByteArrayOutputStream()) {
                for (var text : pages) {
                    var page = new PDPage(new PDRectangle(595, 842));
                    var resources = new PDResources();
                    var fonts = new COSDictionary();
                    fonts.setItem("F", font());
                    resources.getCOSObject().setItem(COSName.FONT, fonts);
                    page.setResources(resources);
                    finish(page);
                    var stream = new PDStream(document);
                    try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        content.write(text.toString().getBytes(StandardCharsets.US_ASCII));
                    }
                    page.setContents(stream);
                    document.addPage(page);
                }
                document.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A font of the reader's machine, as Chinese programs name it without embedding it: every character is as wide as it is high. */
    private static COSDictionary font() {
        var system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("GB1"));
        system.setInt("Supplement", 5);
        var descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 6);
        var glyphs = new COSDictionary();
        glyphs.setName("Type", "Font");
        glyphs.setName("Subtype", "CIDFontType0");
        glyphs.setName("BaseFont", "STSong-Light");
        glyphs.setItem("CIDSystemInfo", system);
        glyphs.setItem("FontDescriptor", descriptor);
        glyphs.setInt("DW", 1000);
        var font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light-UniGB-UTF16-H");
        font.setName("Encoding", "UniGB-UTF16-H");
        var descendants = new COSArray();
        descendants.add(glyphs);
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
