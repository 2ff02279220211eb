package org.qianfa.ui.portal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.document.FileKind;
import org.qianfa.publication.PublishedReport;

/** One published report: the document, when and in which edition, and how to tell that nobody has changed it since. */
final class PublishedReportPage {
    private PublishedReportPage() {}

    static String html(PublishedReport report, PageFrame frame) {
        var way = List.of(
                new PageFrame.Step(frame.plain("public.list.title"), frame.address("")),
                new PageFrame.Step(report.organName(), ""),
                new PageFrame.Step(frame.plain("public.year", frame.year(report.year())), ""));
        return frame.page(report.title(), way, sheet(report, frame) + files(frame) + proof(report, frame));
    }

    private static String sheet(PublishedReport report, PageFrame frame) {
        var facts = """
                </h1>
                <ul class="facts"><li>%s</li><li>%s</li><li class="chip">%s</li></ul>
                """.formatted(
                        frame.words("public.indexNumber", report.indexNumber()),
                        frame.words("public.publishedOn", frame.day(report.publishedAt())),
                        frame.words("public.edition", report.edition()));
        return "<div class=\"sheet\" lang=\"zh-CN\">"
                + report.articleHtml().replaceFirst("</h1>", Matcher.quoteReplacement(facts)) + "</div>\n";
    }

    private static String files(PageFrame frame) {
        return """
                <section class="card files" aria-labelledby="files">
                <h2 id="files">%s</h2>
                <ul>%s</ul>
                </section>
                """.formatted(
                frame.words("public.files"),
                Stream.of(FileKind.PDF, FileKind.DOCX, FileKind.XLSX, FileKind.JSON)
                        .map(kind -> "<li><a href=\"%s\">%s</a></li>"
                                .formatted(PublicFiles.NAME + kind.key(), frame.words("download." + kind.key())))
                        .collect(Collectors.joining()));
    }

    private static String proof(PublishedReport report, PageFrame frame) {
        return """
                <section class="card proof" aria-labelledby="proof">
                <h2 id="proof">%s</h2>
                <p>%s</p>
                <dl>
                <dt>SM3</dt><dd>%s</dd>
                <dt>SHA-256</dt><dd>%s</dd>
                </dl>
                <p>%s</p>
                </section>
                """.formatted(
                        frame.words("public.proof.title"),
                        frame.words("public.proof.signed", report.signedBy(), frame.day(report.signedAt())),
                        PageFrame.escape(report.hash().sm3()),
                        PageFrame.escape(report.hash().sha256()),
                        frame.words("public.proof.how"));
    }
}
