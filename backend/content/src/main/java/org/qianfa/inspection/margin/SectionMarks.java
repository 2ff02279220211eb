package org.qianfa.inspection.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.qianfa.text.PlainText;

/** Underlines and numbers what findings quote in one section's paragraphs. Findings may overlap. */
final class SectionMarks {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]++");

    private final Element heading;
    private final List<Element> paragraphs;
    private final List<Line> lines;
    private final MarginNotes notes;

    /** Characters {@code start} to {@code end} of the section's text; the whole section where they are equal. */
    record Mark(int section, int start, int end, MarginNotes.Note note) {
        boolean touches(Line line) {
            return start < line.end() && end > line.start();
        }
    }

    /** A paragraph as typed, without the blanks around it, and where in the section's text it begins. */
    private record Line(int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    SectionMarks(Element report, int section, String text, MarginNotes notes) {
        this.notes = notes;
        this.heading = report.expectFirst("#section-" + section + "-heading");
        var inSection = "#section-" + section + " > ";
        this.paragraphs = report.select(inSection + "p, " + inSection + "[class^=level-]");
        this.lines = LINE.matcher(text)
                .results()
                .filter(found -> !found.group().isBlank())
                .map(found -> new Line(
                        found.start()
                                + found.group().length()
                                - found.group().stripLeading().length(),
                        found.group().strip()))
                .toList();
    }

    void write(List<Mark> marks) {
        var left = new ArrayList<>(marks);
        if (lines.size() == paragraphs.size())
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var here = marks.stream().filter(mark -> mark.touches(line)).toList();
                if (!here.isEmpty()) paragraph(paragraphs.get(i), line, here, left);
            }
        left.forEach(mark -> notes.placeBeside(heading, mark.note()));
    }

    /** A note stands beside the first paragraph that it is about. */
    private void paragraph(Element paragraph, Line line, List<Mark> here, List<Mark> left) {
        var asTyped = paragraph.text().equals(PlainText.withoutOthers(line.text()));
        if (asTyped) underline(paragraph, line, here);
        else {
            paragraph.addClass("marked");
            here.forEach(mark -> paragraph.addClass(mark.note().mark()).appendChild(notes.number(mark.note())));
        }
        for (var mark : here) if (left.remove(mark)) notes.append(paragraph, mark.note());
    }

    private void underline(Element paragraph, Line line, List<Mark> here) {
        paragraph.empty();
        var cuts = new TreeSet<Integer>(List.of(0, line.text().length()));
        for (var mark : here) {
            cuts.add(Math.clamp(mark.start() - line.start(), 0, line.text().length()));
            cuts.add(Math.clamp(mark.end() - line.start(), 0, line.text().length()));
        }
        var from = 0;
        for (var to : cuts.tailSet(1)) {
            piece(paragraph, line, from, to, here);
            from = to;
        }
    }

    private void piece(Element paragraph, Line line, int from, int to, List<Mark> here) {
        var text = new TextNode(PlainText.withoutOthers(line.text().substring(from, to)));
        var over = here.stream()
                .filter(mark -> mark.start() < line.start() + to && mark.end() > line.start() + from)
                .toList();
        if (over.isEmpty()) {
            paragraph.appendChild(text);
            return;
        }
        var marked = paragraph.appendElement("mark");
        over.forEach(mark -> marked.addClass(mark.note().mark()));
        marked.appendChild(text);
        for (var mark : over)
            if (Math.min(mark.end(), line.end()) == line.start() + to) marked.appendChild(notes.number(mark.note()));
    }
}
