package org.qianfa.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A report as a page made into the files that offices send: Word, Excel, PDF. */
final class Renderings {
    private static final Path BROWSER = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private Renderings() {}

    /** Whether there is a Chromium to make PDF with. */
    static boolean canPrint() {
        return Files.isExecutable(BROWSER);
    }

    private record Spot(int line, int column, int lines, int columns, String text) {}

    private static List<Element> blocks(byte[] html) {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8)).select("h1, h2, h3, h4, h5, h6, p, table").stream()
                .filter(element -> element.parents().stream().noneMatch(above -> above.nameIs("table")))
                .toList();
    }

    private static List<Spot> spots(Element table) {
        var taken = new java.util.HashSet<List<Integer>>();
        var spots = new java.util.ArrayList<Spot>();
        var line = 0;
        for (var row : table.select("tr")) {
            var column = 0;
            for (var cell : row.select("td, th")) {
                while (taken.contains(List.of(line, column))) column++;
                var lines = span(cell, "rowspan");
                var columns = span(cell, "colspan");
                for (var y = 0; y < lines; y++)
                    for (var x = 0; x < columns; x++) taken.add(List.of(line + y, column + x));
                spots.add(new Spot(line, column, lines, columns, cell.text().strip()));
            }
            line++;
        }
        return spots;
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    static byte[] docx(byte[] html) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            for (var block : blocks(html)) {
                if (block.nameIs("table")) table(document, spots(block));
                else document.createParagraph().createRun().setText(block.text());
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, List<Spot> spots) {
        var table = document.createTable();
        table.removeRow(0);
        var height = spots.stream()
                .mapToInt(spot -> spot.line() + spot.lines())
                .max()
                .orElse(0);
        for (var y = 0; y < height; y++) row(table, spots, y);
        document.createParagraph();
    }

    /** Word has a cell in every line that a merged cell covers, and one cell for the columns. */
    private static void row(XWPFTable table, List<Spot> spots, int line) {
        var row = table.createRow();
        while (!row.getTableCells().isEmpty()) row.removeCell(0);
        spots.stream()
                .filter(spot -> spot.line() <= line && line < spot.line() + spot.lines())
                .sorted(java.util.Comparator.comparingInt(Spot::column))
                .forEach(spot -> {
                    var cell = row.createCell();
                    if (spot.line() == line) cell.setText(spot.text());
                    var properties = cell.getCTTc().isSetTcPr()
                            ? cell.getCTTc().getTcPr()
                            : cell.getCTTc().addNewTcPr();
                    if (spot.columns() > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(spot.columns()));
                    if (spot.lines() > 1)
                        properties.addNewVMerge().setVal(spot.line() == line ? STMerge.RESTART : STMerge.CONTINUE);
                });
    }

    static byte[] xlsx(byte[] html) {
        try (var book = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("报告");
            var line = 0;
            for (var block : blocks(html)) {
                if (!block.nameIs("table")) {
                    sheet.createRow(line++).createCell(0).setCellValue(block.text());
                    continue;
                }
                var top = line;
                for (var spot : spots(block)) {
                    var y = top + spot.line();
                    var row = sheet.getRow(y) == null ? sheet.createRow(y) : sheet.getRow(y);
                    var cell = row.createCell(spot.column());
                    if (spot.text().matches("-?\\d+(\\.\\d+)?")) cell.setCellValue(Double.parseDouble(spot.text()));
                    else cell.setCellValue(spot.text());
                    if (spot.lines() * spot.columns() > 1)
                        sheet.addMergedRegion(new CellRangeAddress(
                                y, y + spot.lines() - 1, spot.column(), spot.column() + spot.columns() - 1));
                    line = Math.max(line, y + spot.lines());
                }
            }
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Printed by Chromium, as people save pages. */
    static byte[] pdf(byte[] html) {
        try {
            var folder = Files.createTempDirectory("qianfa-corpus-");
            var page = folder.resolve("report.html");
            var pdf = folder.resolve("report.pdf");
            var text = new String(html, StandardCharsets.UTF_8);
            Files.writeString(
                    page,
                    (text.contains("<html")
                                    ? ""
                                    : "<!DOCTYPE html><meta charset='UTF-8'><style>table{border-collapse:collapse}</style>")
                            + text);
            new ProcessBuilder(
                            BROWSER.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-pdf-header-footer",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--print-to-pdf=" + pdf,
                            page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start()
                    .waitFor();
            return Files.readAllBytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
