package org.qianfa.document.docx;

import org.qianfa.document.page.Markup;

/** The foot of a page: its number "— 1 —" outside, a character in, and under it what the file is a copy of. */
final class DocxFoot {
    private DocxFoot() {}

    /** @param side left or right */
    static String xml(String side, String origin) {
        return new Markup()
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:ftr xmlns:w=\""
                        + DocxBody.NAMESPACE + "\">")
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:ind w:" + side + "Chars=\"100\" w:" + side
                        + "=\"280\"/><w:jc w:val=\"" + side + "\"/></w:pPr>")
                .raw(
                        "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                .raw("<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p>")
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Origin\"/></w:pPr><w:r><w:t>")
                .text(origin)
                .raw("</w:t></w:r></w:p></w:ftr>")
                .toString();
    }
}
