package org.qianfa.document.docx;

import org.qianfa.document.page.Markup;

/** Characters of one appearance; Word is told that they are Chinese, since quotation marks could be either. */
final class DocxRun {
    private DocxRun() {}

    /** @param style a character style, "" for the paragraph's own */
    static void write(Markup xml, String text, String style, boolean bold) {
        if (text.isEmpty()) return;
        xml.raw("<w:r><w:rPr>")
                .raw(style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>")
                .raw("<w:rFonts w:hint=\"eastAsia\"/>")
                .raw(bold ? "<w:b/>" : "")
                .raw("</w:rPr><w:t xml:space=\"preserve\">")
                .text(text)
                .raw("</w:t></w:r>");
    }
}
