package org.qianfa.document.sheet;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4, as wide as the page, its number at the foot; and that nobody changes by accident what is not to be filled in. */
final class SheetPage {
    private SheetPage() {}

    static void setUp(XSSFSheet sheet, boolean landscape) {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("— &P —");
        // no password: this guards against slips, not against people
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }
}
