package org.qianfa.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qianfa.document.Paper;
import org.qianfa.form.ReportTitle;
import org.qianfa.form.content.CellKey;

/**
 * A report as a workbook: what it is, a sheet for each section with its table as the form draws it, and the rules of the form as formulas
 * over the tables. Totals are formulas where they are right; only cells that people fill in can be changed.
 */
public final class Xlsx {
    /** Sheets that say something about the report and are no part of it carry this name, by which they are passed over when it is read. */
    public static final String NOT_PART_OF_REPORT = "qianfa.aside";

    public void write(Paper paper, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            properties(book, paper);
            var styles = new SheetStyles(book);
            notPartOfReport(book, book.createSheet("说明"), sheet -> new AboutSheet(sheet, styles).write(paper));
            var cells = new TreeMap<CellKey, String>();
            for (var section : paper.form().sections()) {
                var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(section.heading(), '、'));
                cells.putAll(new SectionSheet(sheet, styles, paper).write(section));
            }
            notPartOfReport(book, book.createSheet("核对"), sheet -> new CheckSheet(sheet, styles, paper, cells).write());
            book.setForceFormulaRecalculation(true);
            book.write(out);
        }
    }

    private static void notPartOfReport(XSSFWorkbook book, XSSFSheet sheet, Consumer<XSSFSheet> write) {
        write.accept(sheet);
        var name = book.createName();
        name.setNameName(NOT_PART_OF_REPORT);
        name.setSheetIndex(book.getSheetIndex(sheet));
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$1");
    }

    private static void properties(XSSFWorkbook book, Paper paper) throws IOException {
        var core = book.getProperties().getCoreProperties();
        core.setTitle(SpreadsheetText.clean(paper.title()));
        core.setCreator(SpreadsheetText.clean(paper.organName()));
        core.setSubjectProperty(ReportTitle.SUBJECT);
        core.setKeywords(SpreadsheetText.clean(paper.keywords()));
        core.setDescription(paper.origin().sentence());
        PackageProperties all = core.getUnderlyingProperties();
        all.setLanguageProperty("zh-CN");
        var custom = book.getProperties().getCustomProperties();
        paper.origin().metadata().forEach((name, value) -> custom.addProperty("qianfa." + name, value));
    }
}
