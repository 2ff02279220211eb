package org.qianfa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qianfa.form.SectionForm;
import org.qianfa.intake.source.Source;

/** How reports stand in workbooks. */
public enum FieldVariantSheet implements FieldVariant {
    ONE_SHEET,
    A_SHEET_FOR_EACH_SECTION {
        @Override
        XSSFSheet sheet(XSSFWorkbook book, SectionForm section) {
            return book.createSheet(section.number() + " " + section.heading().substring(2, 6));
        }
    },
    NUMBERS_AS_TEXT {
        @Override
        void value(XSSFCell cell, String text) {
            cell.setCellValue(text);
        }
    },
    FORMULAS {
        @Override
        void value(XSSFCell cell, String text) {
            cell.setCellFormula(text + "+0");
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        }
    },
    ACCOUNTS {
        @Override
        void value(XSSFCell cell, String text) {
            super.value(cell, text);
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet()
                    .getWorkbook()
                    .createDataFormat()
                    .getFormat("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "));
            cell.setCellStyle(style);
        }
    },
    NOTHING_MERGED {
        @Override
        void merge(XSSFSheet sheet, int line, int column, Source.Cell cell) {}
    },
    BEGINS_FURTHER_IN {
        @Override
        int indent() {
            return 2;
        }
    },
    HEADINGS_OVER_ALL_COLUMNS {
        @Override
        void text(XSSFSheet sheet, String text) {
            super.text(sheet, text);
            sheet.addMergedRegion(new CellRangeAddress(sheet.getLastRowNum(), sheet.getLastRowNum(), 0, 9));
        }
    };

    @Override
    public String fileName() {
        return "年报.xlsx";
    }

    @Override
    public byte[] file(Original report) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            for (var section : report.form().sections()) {
                var sheet = sheet(book, section);
                if (section.number() == 1) text(sheet, report.title());
                text(sheet, section.heading());
                report.paragraphs(section).forEach(text -> text(sheet, text));
                if (section.table().isPresent()) table(sheet, report.grid(section));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet(XSSFWorkbook book, SectionForm section) {
        return book.getNumberOfSheets() == 0 ? book.createSheet("Sheet1") : book.getSheetAt(0);
    }

    int indent() {
        return 0;
    }

    void text(XSSFSheet sheet, String text) {
        sheet.createRow(sheet.getLastRowNum() + 1).createCell(indent()).setCellValue(text);
    }

    void value(XSSFCell cell, String text) {
        cell.setCellValue(Double.parseDouble(text));
    }

    void merge(XSSFSheet sheet, int line, int column, Source.Cell cell) {
        sheet.addMergedRegion(
                new CellRangeAddress(line, line + cell.lineSpan() - 1, column, column + cell.columnSpan() - 1));
    }

    private void table(XSSFSheet sheet, Source.Grid grid) {
        var first = sheet.getLastRowNum() + 1;
        for (var cell : grid.cells()) {
            var line = first + cell.line();
            var column = indent() + cell.column();
            var row = Optional.ofNullable(sheet.getRow(line)).orElseGet(() -> sheet.createRow(line));
            if (cell.text().matches("\\d+")) value(row.createCell(column), cell.text());
            else row.createCell(column).setCellValue(cell.text());
            if (cell.lineSpan() * cell.columnSpan() > 1) merge(sheet, line, column, cell);
        }
    }
}
