package org.qianfa.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.intake.source.SourceBuilder;

/** Joins the lines of pages into paragraphs: a line that is full goes on in the next, unless that begins something new. */
final class PdfParagraphs {
    private static final Pattern HEADING = Pattern.compile(
            "([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}(、|[.．](?!\\d))|[（(]\\d{1,2}[）)]).*");
    private static final double INDENT = 1.2;
    /** No page is set narrower, in characters. */
    private static final double SHORTEST = 15;

    private final SourceBuilder source;
    private final double left;
    private final double right;
    private final double body;
    private final boolean indented;
    private final List<PdfLine> open = new ArrayList<>();

    PdfParagraphs(List<PdfLine> all, SourceBuilder source) {
        this.source = source;
        this.left = all.stream().mapToDouble(PdfLine::left).min().orElse(0);
        this.right = all.stream().mapToDouble(PdfLine::right).max().orElse(0);
        this.body = all.stream()
                .map(PdfLine::size)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElse(0d);
        this.indented = all.stream().filter(this::isIndented).count() > 2;
    }

    private boolean isIndented(PdfLine line) {
        var indent = line.left() - left;
        return indent > INDENT * line.size() && indent < 4 * line.size();
    }

    void addLine(PdfLine line) {
        if (!last().map(before -> continuesIn(before, line)).orElse(true)) endParagraph();
        open.add(line);
    }

    /** Ends the paragraph: what follows is something else. */
    void endParagraph() {
        if (!open.isEmpty()) source.addLine(PdfLine.joinWrapped(open));
        open.clear();
    }

    private Optional<PdfLine> last() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    }

    private boolean continuesIn(PdfLine before, PdfLine line) {
        if (Math.abs(before.size() - line.size()) > 0.15 * line.size()) return false;
        if (before.text().indexOf('\t') >= 0 || line.text().indexOf('\t') >= 0) return false;
        if (isTitle(before) && isTitle(line) && distance(before, line) < 2.5 * line.size()) return true;
        if (distance(before, line) > 3 * line.size() || isIndented(line)) return false;
        var text = before.text();
        if (HEADING.matcher(line.text()).matches() && !text.endsWith("第")) return false;
        var full = before.right() + line.firstWordWidth() + 0.5 * line.size() > right
                && before.right() - left > SHORTEST * line.size();
        return full && line.left() - left < INDENT * line.size() && (indented || !text.matches(".*[。：；:;]"));
    }

    /** Downwards, in points; nothing from one page to the next. */
    private static double distance(PdfLine before, PdfLine line) {
        return Math.max(0, line.baseline() - before.baseline());
    }

    /** Whether the line stands in the middle and is bigger than the text: a title. */
    private boolean isTitle(PdfLine line) {
        var middle = (line.left() + line.right()) / 2;
        return Math.abs(middle - (left + right) / 2) < line.size()
                && line.size() > 1.1 * body
                && !HEADING.matcher(line.text()).matches();
    }
}
