package org.qianfa.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qianfa.intake.FileOpener;
import org.qianfa.intake.source.Source;

class WorkbookTests {
    private static Source read(Consumer<XSSFWorkbook> filling) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(out);
            return FileOpener.open(out.toByteArray(), "a.xlsx");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void numbersAreReadAsTheyShow() {
        var source = read(book -> {
            var row = book.createSheet("表二").createRow(4);
            var fee = book.createCellStyle();
            fee.setDataFormat(book.createDataFormat().getFormat("0.0000"));
            var thousands = book.createCellStyle();
            thousands.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            row.createCell(2).setCellValue("规章");
            row.createCell(3).setCellValue(12);
            row.createCell(4).setCellValue(1.5);
            row.getCell(4).setCellStyle(fee);
            row.createCell(5).setCellValue(1234567);
            row.getCell(5).setCellStyle(thousands);
            row.createCell(6).setCellFormula("D5+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(7).setCellValue("/");
        });
        assertThat(source.blocks()).singleElement().satisfies(grid -> assertThat(((Source.Grid) grid).cells())
                .extracting(Source.Cell::text)
                .containsExactly("规章", "12", "1.5000", "1234567", "13", "/"));
    }

    @Test
    void textIsLinesMergedCellsStayOneAndHiddenSheetsAreNamed() {
        var source = read(book -> {
            var sheet = book.createSheet("年报");
            sheet.createRow(0).createCell(0).setCellValue("二、主动公开政府信息情况");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            var head = sheet.createRow(1);
            head.createCell(0).setCellValue("甲");
            head.createCell(1).setCellValue("乙");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            var row = sheet.createRow(2);
            for (var i = 0; i < 3; i++) row.createCell(i).setCellValue(i);
            book.createSheet("底稿").createRow(0).createCell(0).setCellValue("不给人看");
            book.setSheetHidden(1, true);
        });
        assertThat(source.blocks().getFirst()).isEqualTo(new Source.Line("二、主动公开政府信息情况"));
        assertThat(source.blocks().get(1)).isInstanceOfSatisfying(Source.Grid.class, grid -> assertThat(grid.cells())
                .contains(new Source.Cell(0, 1, 1, 2, "乙"), new Source.Cell(1, 2, 1, 1, "2")));
        assertThat(source.remarks()).extracting(Object::toString).containsExactly("隐藏的工作表“底稿”没有读取。");
    }
}
