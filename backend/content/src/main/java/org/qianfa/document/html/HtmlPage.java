package org.qianfa.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.qianfa.document.Paper;
import org.qianfa.document.page.Markup;
import org.qianfa.text.ProductFile;

/** A report as one HTML file that needs no other, and that a browser prints on the official page. */
public final class HtmlPage {
    private final ReportHtml report;

    public HtmlPage(ReportHtml report) {
        this.report = report;
    }

    public void write(Paper paper, OutputStream out) throws IOException {
        var html = new Markup()
                .raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(paper.title())
                .raw("</title>\n");
        meta(html, "author", paper.organName());
        meta(html, "keywords", paper.keywords());
        meta(html, "description", paper.origin().sentence());
        paper.origin().metadata().forEach((name, value) -> meta(html, "qianfa." + name, value));
        html.raw("<style>\n")
                .raw(ProductFile.text("html/page.css"))
                .raw("</style>\n</head>\n<body>\n<main>\n")
                .raw(report.article(paper.form(), paper.title(), paper.content()))
                .raw("</main>\n<footer><p>")
                .text(paper.origin().sentence())
                .raw("</p></footer>\n</body>\n</html>\n");
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void meta(Markup html, String name, String content) {
        html.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\">\n");
    }
}
