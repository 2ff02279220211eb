package org.qianfa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.form.Format;
import org.qianfa.form.content.Content;

/** Any content written as the files that people bring: plain text, a saved page, Word, Excel, PDF. */
public final class WrittenReports {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private WrittenReports() {}

    public static byte[] txt(Format format, String title, Content content) {
        return ReportTexts.text(format, title, content).getBytes(StandardCharsets.UTF_8);
    }

    /** A page as a county's site serves it: navigation, the article, a foot. */
    public static byte[] html(Format format, String title, Content content) {
        return page(title, new ReportHtml().article(format, title, content)).getBytes(StandardCharsets.UTF_8);
    }

    /** Paragraphs, and tables whose cells are merged as in the official form. */
    public static byte[] docx(Format format, String title, Content content) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var element : elements(format, title, content))
                if (element.normalName().equals("table")) table(word, element);
                else word.createParagraph().createRun().setText(element.text());
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sheet: headings and paragraphs in its first column, tables with merged cells, numbers as numbers. */
    public static byte[] xlsx(Format format, String title, Content content) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("年报");
            for (var element : elements(format, title, content))
                if (element.normalName().equals("table")) table(sheet, element);
                else sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(element.text());
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Printed by a browser; empty where there is none on this machine. */
    public static Optional<byte[]> pdf(Format format, String title, Content content) {
        return printed(new ReportHtml().article(format, title, content));
    }

    public static Optional<byte[]> printed(String article) {
        if (!Files.isExecutable(BROWSER)) return Optional.empty();
        try {
            var folder = Files.createTempDirectory("printed");
            var page = Files.writeString(folder.resolve("a.html"), """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>
                @page { size: A4; margin: 37mm 26mm 35mm 28mm }
                body { font: 16pt/28pt "Noto Serif CJK SC", serif } h1 { text-align: center } p { text-indent: 2em; margin: 0 }
                table { border-collapse: collapse; font-size: 9pt; line-height: 12pt; width: 100%%; page-break-inside: auto }
                td, th { border: 1px solid black; font-weight: normal }
                caption { display: none } h2 { font-size: 16pt; text-indent: 2em }
                </style></head><body>%s</body></html>\
                """.formatted(article));
            var pdf = folder.resolve("a.pdf");
            var browser = new ProcessBuilder(
                            BROWSER.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-pdf-header-footer",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--print-to-pdf=" + pdf,
                            page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!browser.waitFor(60, TimeUnit.SECONDS)) browser.destroyForcibly();
            return Files.exists(pdf) ? Optional.of(Files.readAllBytes(pdf)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Iterable<Element> elements(Format format, String title, Content content) {
        return Jsoup.parse(new ReportHtml().article(format, title, content)).select("h1, h2, h3, h4, h5, h6, p, table");
    }

    /** What is done with each cell of a table at its place. */
    private interface Placed {
        void cell(int line, int column, int lines, int columns, Element cell);
    }

    private static int place(Element table, Placed placed) {
        var taken = new HashSet<String>();
        var lines = table.select("tr");
        for (var line = 0; line < lines.size(); line++) {
            var column = 0;
            for (var cell : lines.get(line).children()) {
                while (taken.contains(line + "/" + column)) column++;
                var down = span(cell, "rowspan");
                var right = span(cell, "colspan");
                for (var i = 0; i < down * right; i++) taken.add(line + i / right + "/" + (column + i % right));
                placed.cell(line, column, down, right, cell);
            }
        }
        return lines.size();
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    private static void table(XSSFSheet sheet, Element table) {
        var first = sheet.getLastRowNum() + 1;
        place(table, (line, column, lines, columns, cell) -> {
            var row = Optional.ofNullable(sheet.getRow(first + line)).orElseGet(() -> sheet.createRow(first + line));
            var made = row.createCell(column);
            if (cell.text().matches("\\d+(\\.\\d+)?")) made.setCellValue(Double.parseDouble(cell.text()));
            else made.setCellValue(cell.text());
            if (lines * columns > 1)
                sheet.addMergedRegion(
                        new CellRangeAddress(first + line, first + line + lines - 1, column, column + columns - 1));
        });
    }

    private static void table(XWPFDocument word, Element table) {
        var grid = new java.util.TreeMap<Integer, java.util.TreeMap<Integer, Object[]>>();
        place(table, (line, column, lines, columns, cell) -> {
            for (var down = 0; down < lines; down++)
                grid.computeIfAbsent(line + down, _ -> new java.util.TreeMap<>())
                        .put(column, new Object[] {columns, lines == 1 ? null : down == 0, down == 0 ? cell.text() : ""
                        });
        });
        XWPFTable made = word.createTable();
        made.removeRow(0);
        grid.values().forEach(line -> {
            var row = made.createRow();
            while (row.getTableCells().size() > 0) row.removeCell(0);
            line.values().forEach(cell -> fill(row.createCell(), (int) cell[0], (Boolean) cell[1], (String) cell[2]));
        });
    }

    private static void fill(XWPFTableCell cell, int columns, Boolean begins, String text) {
        var properties = cell.getCTTc().addNewTcPr();
        if (columns > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        if (begins != null) properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        cell.setText(text);
    }

    static String page(String title, String article) {
        return """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8">
            <title>%s_柳河县人民政府</title><meta name="ArticleTitle" content="%s">
            <script>var a = "<p>一、脚本</p>";</script><style>p { color: red }</style></head>
            <body>
            <header class="top"><a href="/">柳河县人民政府</a></header>
            <nav><ul><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li></ul></nav>
            <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/c">年度报告</a></div>
            <div class="main"><div class="left-list"><ul><li><a href="/d">一、政府信息公开指南</a></li></ul></div>
            <div class="box"><div class="info">发布时间：2022-01-20 来源：镇政府 浏览次数：12</div>
            <div id="zoom">
            %s
            <p style="display: none">看不见的文字</p>
            <!-- <p>注释里的文字</p> -->
            </div>
            <div class="tool">【打印本页】 【关闭窗口】</div></div></div>
            <footer>主办：柳河县人民政府办公室 备案号：1234</footer>
            </body></html>
            """.formatted(title, title, article);
    }
}
