package org.qianfa.document.pdf;

import java.util.Locale;
import org.qianfa.document.letter.CoveringLetter;
import org.qianfa.document.page.Markup;

/** A covering letter as the first pages of a PDF. */
final class CoveringHtml {
    private static final double LINE = 28.95;
    private static final double MARK_TOP = 99.2;
    private static final double CHARACTER = 15.75;
    private final Markup html;
    private final CoveringLetter letter;

    CoveringHtml(Markup html, CoveringLetter letter) {
        this.html = html;
        this.letter = letter;
    }

    void write() {
        html.raw("<div class=\"covering\">\n");
        head();
        paragraph("addressee", "", letter.addressee().endsWith("：") ? letter.addressee() : letter.addressee() + "：");
        for (var i = 0; i < letter.body().size(); i++) {
            // name and date never stand on a page without any of the text
            if (i == letter.body().size() - 1) html.raw("<div class=\"end\">\n");
            paragraph("", "", letter.body().get(i));
        }
        if (!letter.attachment().isBlank()) paragraph("after-blank", "", "附件：" + letter.attachment());
        paragraph("organ", right(letter.organIndent()), letter.organ());
        paragraph("date", right(letter.dateIndent()), letter.date());
        if (!letter.body().isEmpty()) html.raw("</div>\n");
        if (letter.hasImprint()) {
            html.raw("<div class=\"room-for-imprint\"></div>\n");
            imprint();
        }
        html.raw("</div>\n");
    }

    private void head() {
        var above = 0;
        for (var notice : new String[] {letter.copy(), letter.secrecy(), letter.urgency()}) {
            if (notice.isBlank()) continue;
            paragraph("notice", "", notice);
            above++;
        }
        paragraph(
                "mark",
                "margin-top: %.2fpt; font-size: %.2fpt; line-height: %.2fpt"
                        .formatted(Math.max(0, MARK_TOP - above * LINE), letter.markSize(), letter.markSize() * 1.2),
                letter.mark());
        if (letter.signer().isBlank()) paragraph("letter-number", "", letter.number());
        else {
            html.raw("<div class=\"signed\"><p class=\"signer\">签发人：<span class=\"level-2\">")
                    .text(letter.signer())
                    .raw("</span></p><p>")
                    .text(letter.number())
                    .raw("</p></div>\n");
        }
        html.raw("<h1>").text(letter.title()).raw("</h1>\n");
    }

    private void imprint() {
        html.raw("<div class=\"imprint\">");
        if (!letter.copies().isBlank())
            paragraph("copies", "", "抄送：" + letter.copies() + (letter.copies().endsWith("。") ? "" : "。"));
        if (!letter.printer().isBlank()) {
            html.raw("<div class=\"printer\">");
            if (!letter.printed().isBlank()) paragraph("printed", "", letter.printed() + "印发");
            paragraph("", "", letter.printer());
            html.raw("</div>");
        }
        html.raw("</div>\n");
    }

    private static String right(double characters) {
        return String.format(Locale.ROOT, "padding-right: %.2fpt", characters * CHARACTER);
    }

    private void paragraph(String kind, String style, String text) {
        html.raw("<p class=\"" + kind + "\"" + (style.isEmpty() ? "" : " style=\"" + style + "\"") + ">")
                .text(text)
                .raw("</p>\n");
    }
}
