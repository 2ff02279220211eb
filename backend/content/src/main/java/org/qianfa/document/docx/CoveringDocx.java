package org.qianfa.document.docx;

import org.qianfa.document.letter.CoveringLetter;
import org.qianfa.document.page.Markup;

/** A covering letter as the first pages of a Word file. */
final class CoveringDocx {
    private static final int CHARACTER = 315;
    private static final int LINE = 579;
    private static final int MARK_TOP = 1984;
    private static final String KEPT = "<w:keepNext/>";
    private static final String RED = "<w:color w:val=\"FF0000\"/>";
    private final Markup xml;
    private final CoveringLetter letter;

    CoveringDocx(Markup xml, CoveringLetter letter) {
        this.xml = xml;
        this.letter = letter;
    }

    void write() {
        head();
        body();
        if (letter.hasImprint()) imprint();
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>");
        DocxPage.write(xml, false);
        xml.raw("</w:pPr></w:p>\n");
    }

    private void head() {
        var above = 0;
        for (var notice : new String[] {letter.copy(), letter.secrecy(), letter.urgency()}) {
            if (notice.isBlank()) continue;
            line("", face("黑体", ""), notice);
            above++;
        }
        var size = (int) Math.round(letter.markSize() * 2);
        // the mark's upper edge stands 35 mm below the type area's, whatever notices stand above it
        line(
                "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"" + Math.max(0, MARK_TOP - above * LINE)
                        + "\" w:line=\"" + size * 12 + "\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                face(
                        "方正小标宋简体",
                        RED + "<w:spacing w:val=\"0\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>"),
                letter.mark());
        blank();
        blank();
        number();
        blank();
        blank();
        line(
                "<w:snapToGrid w:val=\"0\"/><w:jc w:val=\"center\"/>",
                face("方正小标宋简体", "<w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"),
                letter.title());
        blank();
    }

    /** Over the red line; with a signer, who stands on the right, it moves to the left. */
    private void number() {
        var line = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>";
        if (letter.signer().isBlank()) {
            line(line + "<w:jc w:val=\"center\"/>", "", letter.number());
            return;
        }
        open(line + "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + CHARACTER + "\"/><w:tab w:val=\"right\" w:pos=\""
                + (DocxBody.WIDTH - CHARACTER) + "\"/></w:tabs>");
        xml.raw("<w:r><w:tab/></w:r>");
        run("", letter.number());
        xml.raw("<w:r><w:tab/></w:r>");
        run("", "签发人：");
        run(face("楷体_GB2312", ""), letter.signer());
        xml.raw("</w:p>\n");
    }

    /** Name and date never stand on a page without any of the text. */
    private void body() {
        line("", "", letter.addressee().endsWith("：") ? letter.addressee() : letter.addressee() + "：");
        for (var i = 0; i < letter.body().size(); i++)
            line(
                    (i + 1 < letter.body().size() ? "" : KEPT) + indent(),
                    "",
                    letter.body().get(i));
        if (!letter.attachment().isBlank()) {
            line(KEPT, "", "");
            line(KEPT + indent(), "", "附件：" + letter.attachment());
        }
        line(KEPT, "", "");
        line(KEPT + right(letter.organIndent()), "", letter.organ());
        line(right(letter.dateIndent()), "", letter.date());
    }

    private static String indent() {
        return "<w:ind w:firstLineChars=\"200\" w:firstLine=\"630\"/>";
    }

    private static String right(double characters) {
        return "<w:ind w:right=\"" + Math.round(characters * CHARACTER) + "\"/><w:jc w:val=\"right\"/>";
    }

    /** 版记: at the foot of the type area, its outer lines thicker than the one between. */
    private void imprint() {
        xml.raw(
                        "<w:tbl><w:tblPr><w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"margin\" w:tblpXSpec=\"center\" w:tblpYSpec=\"bottom\"/>")
                .raw("<w:tblW w:w=\"" + DocxBody.WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>")
                .raw(
                        "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>")
                .raw(
                        "<w:insideH w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>")
                .raw("<w:tblGrid><w:gridCol w:w=\"" + DocxBody.WIDTH + "\"/></w:tblGrid>\n");
        if (!letter.copies().isBlank())
            row("抄送：" + letter.copies() + (letter.copies().endsWith("。") ? "" : "。"), "");
        if (!letter.printer().isBlank())
            row(letter.printer(), letter.printed().isBlank() ? "" : letter.printed() + "印发");
        xml.raw("</w:tbl>\n");
    }

    private void row(String left, String right) {
        var small = "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>";
        xml.raw("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"" + DocxBody.WIDTH + "\" w:type=\"dxa\"/></w:tcPr>");
        open("<w:tabs><w:tab w:val=\"right\" w:pos=\"" + (DocxBody.WIDTH - 280)
                + "\"/></w:tabs><w:ind w:left=\"280\" w:right=\"280\"/>");
        run(small, left);
        if (!right.isEmpty()) {
            xml.raw("<w:r><w:tab/></w:r>");
            run(small, right);
        }
        xml.raw("</w:p></w:tc></w:tr>\n");
    }

    private static String face(String name, String rest) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:eastAsia=\"" + name
                + "\" w:hint=\"eastAsia\"/>" + rest;
    }

    private void blank() {
        line("", "", "");
    }

    private void line(String paragraph, String properties, String text) {
        open(paragraph);
        if (!text.isEmpty()) run(properties, text);
        xml.raw("</w:p>\n");
    }

    private void open(String properties) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Normal\"/>" + properties + "</w:pPr>");
    }

    private void run(String properties, String text) {
        xml.raw("<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">")
                .text(text)
                .raw("</w:t></w:r>");
    }
}
