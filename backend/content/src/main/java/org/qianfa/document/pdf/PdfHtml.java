package org.qianfa.document.pdf;

import java.util.Optional;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Paper;
import org.qianfa.document.html.ProseHtml;
import org.qianfa.document.html.TableHtml;
import org.qianfa.document.letter.CoveringLetter;
import org.qianfa.document.page.LineBreakJoiner;
import org.qianfa.document.page.Markup;
import org.qianfa.document.page.TitleLines;
import org.qianfa.form.ReportTitle;
import org.qianfa.form.SectionForm;
import org.qianfa.text.ProductFile;

/** The page that becomes the PDF: the report's HTML between feet, bookmarks and the style sheet of the official page. */
final class PdfHtml {
    private static final String CSS = ProductFile.text("pdf/page.css");
    private final Paper paper;
    private final PageSetup setup;
    private final Glyphs glyphs = new Glyphs();
    private final Markup html = new Markup(glyphs::drawable);

    PdfHtml(Paper paper, PageSetup setup) {
        this.paper = paper;
        this.setup = setup;
    }

    /** @throws org.qianfa.text.Refused where a character is asked for that no font has */
    String page(Optional<CoveringLetter> covering) {
        head();
        html.raw("<body>\n");
        foot("foot");
        foot("foot-left");
        covering.ifPresent(letter -> new CoveringHtml(html, letter).write());
        html.raw("<h1 id=\"title\">");
        var lines = TitleLines.split(paper.title(), paper.organName());
        for (var line : lines)
            html.raw(line.equals(lines.getFirst()) ? "" : "<br/>").text(line);
        html.raw("</h1>\n");
        paper.form().sections().forEach(this::section);
        html.raw("</body></html>\n");
        glyphs.requireAll();
        return html.toString();
    }

    private void head() {
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head>\n<meta charset=\"utf-8\"/>\n<title>")
                .text(paper.title())
                .raw("</title>\n");
        meta("author", paper.organName());
        meta("subject", ReportTitle.SUBJECT);
        meta("keywords", paper.keywords());
        meta("description", paper.origin().sentence());
        meta("qianfa.faces", SubstitutedTypefaces.list());
        paper.origin().metadata().forEach((name, value) -> meta("qianfa." + name, value));
        html.raw("<style>").raw(CSS).raw("</style>\n<bookmarks>\n");
        bookmark(paper.title(), "title");
        for (var section : paper.form().sections()) bookmark(section.heading(), "section-" + section.number());
        html.raw("</bookmarks>\n</head>\n");
    }

    private void meta(String name, String content) {
        html.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\"/>\n");
    }

    private void bookmark(String name, String to) {
        html.raw("<bookmark name=\"").text(name).raw("\" href=\"#" + to + "\"/>\n");
    }

    private void foot(String kind) {
        html.raw("<div class=\"" + kind + "\"><div></div><p class=\"origin\">")
                .text(paper.origin().sentence())
                .raw("</p></div>\n");
    }

    private void section(SectionForm section) {
        html.raw(setup.landscape(paper, section) ? "<div class=\"landscape\">" : "<div>");
        html.raw("<h2 id=\"section-" + section.number() + "\">")
                .text(section.heading())
                .raw("</h2>\n");
        new ProseHtml(html, false)
                .write(paper.prose(section).stream().map(LineBreakJoiner::join).toList());
        paper.table(section).ifPresent(table -> new TableHtml(html, false)
                .writeWithWidths(table, paper.content().cells()));
        html.raw("</div>\n");
    }
}
