package org.qianfa.document.sheet;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qianfa.document.OriginMetadata;
import org.qianfa.document.Paper;
import org.qianfa.document.sheet.SheetStyles.Kind;

/** The sheet that says what the workbook is. */
final class AboutSheet {
    private final XSSFSheet sheet;
    private final SheetStyles styles;

    AboutSheet(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(Paper paper) {
        SheetPage.setUp(sheet, false);
        sheet.setColumnWidth(0, 16 * 256);
        sheet.setColumnWidth(1, 74 * 256);
        line("标题", paper.title());
        line("机关", paper.organName());
        line("报告年度", Integer.toString(paper.year()));
        line("格式", paper.form().id());
        paper.origin()
                .metadata()
                .forEach((name, value) -> line(OriginMetadata.label(name), OriginMetadata.shownValue(name, value)));
        line("说明", "白色单元格可以填写，灰色的总计由公式算出；“核对”表逐条写明勾稽关系是平还是差。");
    }

    private void line(String name, String text) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        var label = row.createCell(0);
        label.setCellStyle(styles.text(Kind.LABEL, name));
        label.setCellValue(name);
        var value = row.createCell(1);
        value.setCellStyle(styles.text(Kind.LABEL, text));
        value.setCellValue(SpreadsheetText.clean(text));
    }
}
