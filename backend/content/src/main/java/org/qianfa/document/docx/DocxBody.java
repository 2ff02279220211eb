package org.qianfa.document.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Paper;
import org.qianfa.document.letter.CoveringLetter;
import org.qianfa.document.page.Markup;
import org.qianfa.document.page.SectionLine;
import org.qianfa.document.page.TitleLines;
import org.qianfa.form.SectionForm;
import org.qianfa.prose.Inline;

/** The report as WordprocessingML (ECMA-376, part 1, chapter 17). */
final class DocxBody {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Of the type area, in twentieths of a point. */
    static final int WIDTH = 8845;

    private static final int HEIGHT_BETWEEN_MARGINS = 12756;

    private final Paper paper;
    private final PageSetup setup;
    private final Markup xml = new Markup();
    private boolean landscape;

    DocxBody(Paper paper, PageSetup setup) {
        this.paper = paper;
        this.setup = setup;
    }

    String xml(Optional<CoveringLetter> covering) {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"" + NAMESPACE
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n");
        covering.ifPresent(letter -> new CoveringDocx(xml, letter).write());
        title();
        paper.form().sections().forEach(this::section);
        DocxPage.write(xml, landscape);
        return xml.raw("</w:body></w:document>").toString();
    }

    private void title() {
        paragraph("Title", () -> {
            var lines = TitleLines.split(paper.title(), paper.organName());
            for (var i = 0; i < lines.size(); i++) {
                if (i > 0) xml.raw("<w:r><w:br/></w:r>");
                run(lines.get(i));
            }
        });
        paragraph("Normal", () -> {});
    }

    private void section(SectionForm section) {
        turn(setup.landscape(paper, section));
        paragraph("Heading1", () -> run(section.heading()));
        paper.prose(section).forEach(this::line);
        paper.table(section).ifPresent(form -> table(writer -> writer.write(paper, form)));
    }

    /** Every page of another orientation is a section of its own, which ends with a paragraph. */
    private void turn(boolean toLandscape) {
        if (toLandscape == landscape) return;
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>");
        DocxPage.write(xml, landscape);
        xml.raw("</w:pPr></w:p>\n");
        landscape = toLandscape;
    }

    private void line(SectionLine line) {
        switch (line) {
            case SectionLine.Heading(var level, var depth, var inlines) ->
                paragraph("Heading" + level, () -> inlines(inlines, ""));
            case SectionLine.Text(var level, var lead, var rest) ->
                paragraph("BodyText", () -> {
                    inlines(lead, "Heading" + level + "Char");
                    inlines(rest, "");
                });
            case SectionLine.Grid(var simple) -> table(writer -> writer.write(simple));
        }
    }

    /** Behind every table stands a paragraph: Word would make one of two tables, and a document does not end with one. */
    private void table(Consumer<DocxTable> write) {
        write.accept(new DocxTable(xml, landscape ? HEIGHT_BETWEEN_MARGINS : WIDTH, landscape));
        paragraph("Gap", () -> {});
    }

    private void paragraph(String style, Runnable inside) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        inside.run();
        xml.raw("</w:p>\n");
    }

    private void inlines(List<Inline> inlines, String style) {
        for (var inline : inlines) DocxRun.write(xml, inline.text(), style, inline.bold());
    }

    private void run(String text) {
        DocxRun.write(xml, text, "", false);
    }
}
