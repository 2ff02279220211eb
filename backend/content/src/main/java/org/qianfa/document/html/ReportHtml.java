package org.qianfa.document.html;

import java.util.List;
import org.qianfa.document.page.Markup;
import org.qianfa.document.page.OfficialProse;
import org.qianfa.document.page.TitleLines;
import org.qianfa.form.Format;
import org.qianfa.form.ReportTitle;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Content;

/** The report as HTML: one {@code article} with one {@code h1}, nothing in it but what was filled in, escaped. */
public final class ReportHtml {
    /** As the public reads it. */
    public String article(Format format, String title, Content content) {
        return article(format, title, content, false, false);
    }

    /** As those read it who still work on it, for the page that it will be: what is blank says so. */
    public String draft(Format format, String title, Content content) {
        return article(format, title, content, true, true);
    }

    /** As an inspector reads it, who marks findings in it: what is blank says so, and no style stands in it. */
    public String inspected(Format format, String title, Content content) {
        return article(format, title, content, true, false);
    }

    /** As those read it who decide on it, for the page that it will be. */
    public String submitted(Format format, String title, Content content) {
        return article(format, title, content, false, true);
    }

    private static String article(Format format, String title, Content content, boolean draft, boolean page) {
        var html = new Markup();
        html.raw("<article class=\"report\">\n<h1>");
        for (var line : page ? TitleLines.split(title, ReportTitle.organ(title)) : List.of(title))
            html.raw(title.startsWith(line) ? "" : "<br/>").text(line);
        html.raw("</h1>\n");
        for (var section : format.sections()) section(html, format, section, content, draft, page);
        return html.raw("</article>\n").toString();
    }

    private static void section(
            Markup html, Format format, SectionForm section, Content content, boolean draft, boolean page) {
        var id = "section-" + section.number();
        html.raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-heading\">\n")
                .raw("<h2 id=\"" + id + "-heading\">")
                .text(section.heading())
                .raw("</h2>\n");
        var manuscript = content.manuscript(section.number());
        if (!manuscript.text().isBlank()) new ProseHtml(html, draft).write(OfficialProse.lines(section, manuscript));
        else if (draft && section.isProse())
            html.raw("<p>").raw(TableHtml.BLANK).raw("</p>\n");
        section.table().stream()
                .mapToObj(format::table)
                .flatMap(java.util.Optional::stream)
                .forEach(table -> {
                    if (page) new TableHtml(html, draft).writeWithWidths(table, content.cells());
                    else new TableHtml(html, draft).write(table, content.cells());
                });
        html.raw("</section>\n");
    }
}
