package org.qianfa.document.docx;

import org.qianfa.document.page.Markup;

/**
 * The page of GB/T 9704-2012: A4, margins 37, 28, 26 and 35 mm, 22 lines of 28 characters. The lines are a grid; the 28 characters of 16 pt
 * are 448 pt on a line of 442 pt, which is why the styles set characters a quarter of a point closer.
 */
final class DocxPage {
    private static final int GRID = 579;
    private static final String FEET =
            "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>";

    private DocxPage() {}

    static void write(Markup xml, boolean landscape) {
        xml.raw("<w:sectPr>" + FEET + "<w:type w:val=\"nextPage\"/>");
        xml.raw(
                landscape
                        ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                                + margins(1587, 2098, 1474, 1984, 560)
                        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>" + margins(2098, 1474, 1984, 1587, 1067));
        xml.raw("<w:docGrid w:type=\"lines\" w:linePitch=\"" + GRID + "\"/></w:sectPr>");
    }

    /** @param foot from the edge of the page, so that the number stands 7 mm under the type area */
    private static String margins(int top, int right, int bottom, int left, int foot) {
        return "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"851\" w:footer=\"%d\" w:gutter=\"0\"/>"
                .formatted(top, right, bottom, left, foot);
    }
}
