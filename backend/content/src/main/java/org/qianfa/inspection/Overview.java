package org.qianfa.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.text.PlainText;

/** One row a file: how much was found, and by which rules. For screens, and as a spreadsheet. */
public record Overview(List<Line> lines) {
    private static final int WIDE = 40 * 256;

    /**
     * @param year empty where the file was not read
     * @param complaint why it was not read; "" where it was
     * @param rules findings by rule
     */
    public record Line(
            String file,
            String organ,
            String year,
            long blocking,
            long wanting,
            long informing,
            int unplaced,
            TreeMap<String, Long> rules,
            String complaint) {}

    public static Overview of(List<Inspected> results, Locale language) {
        return new Overview(results.stream().map(one -> line(one, language)).toList());
    }

    /** Every rule that found something, in order. */
    public List<String> rules() {
        return lines.stream()
                .flatMap(line -> line.rules().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Line line(Inspected one, Locale language) {
        return switch (one) {
            case Inspected.Judged judged ->
                new Line(
                        PlainText.only(one.file()),
                        PlainText.only(judged.checked().organName()),
                        Integer.toString(judged.checked().year()),
                        judged.count(Severity.B),
                        judged.count(Severity.W),
                        judged.count(Severity.I),
                        judged.reading().unplaced().size(),
                        judged.findings().stream()
                                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting())),
                        "");
            case Inspected.Unread unread ->
                new Line(
                        PlainText.only(one.file()),
                        "",
                        "",
                        0,
                        0,
                        0,
                        0,
                        new TreeMap<>(),
                        unread.reasons().stream()
                                .map(reason -> reason.in(language))
                                .collect(Collectors.joining("\n")));
        };
    }

    /** Everything is text or a number, nothing a formula, whatever a file or an organ is called. */
    public void writeSpreadsheet(OutputStream out, Locale language) throws IOException {
        Function<String, String> words = new ResultTexts(language)::of;
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet(words.apply("overview.sheet"));
            var head = sheet.createRow(0);
            for (var name : List.of("file", "organ", "year", "blocking", "wanting", "informing", "unplaced"))
                text(head, words.apply("overview." + name));
            rules().forEach(rule -> text(head, rule));
            text(head, words.apply("overview.complaint"));
            for (var line : lines) row(sheet.createRow(sheet.getLastRowNum() + 1), line);
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, lines.size(), 0, head.getLastCellNum() - 1));
            sheet.setColumnWidth(0, WIDE);
            sheet.setColumnWidth(1, WIDE);
            book.write(out);
        }
    }

    private void row(Row row, Line line) {
        text(row, line.file());
        text(row, line.organ());
        text(row, line.year());
        var read = line.complaint().isEmpty();
        for (var count : List.of(line.blocking(), line.wanting(), line.informing(), (long) line.unplaced()))
            if (read) number(row, count);
            else text(row, "");
        for (var rule : rules()) number(row, line.rules().getOrDefault(rule, 0L));
        text(row, line.complaint());
    }

    private static void text(Row row, String text) {
        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
    }

    private static void number(Row row, long number) {
        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue((double) number);
    }
}
