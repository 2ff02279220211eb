package org.qianfa.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.document.sheet.SpreadsheetText;

/** The cells of a report as RFC 4180, UTF-8 with its mark so that Excel knows it: the stable key, the table, the name, the value. */
public final class Csv {
    private static final String MARK = "\ufeff";

    public void write(Paper paper, OutputStream out) throws IOException {
        var csv = new StringBuilder(MARK);
        line(csv, "key", "table", "name", "value");
        line(csv, "report/title", "", "标题", paper.title());
        line(csv, "report/organ", "", "机关", paper.organName());
        line(csv, "report/year", "", "报告年度", Integer.toString(paper.year()));
        line(csv, "report/format", "", "格式", paper.form().id());
        paper.origin()
                .metadata()
                .forEach((name, value) -> line(csv, "report/" + name, "", OriginMetadata.label(name), value));
        for (var table : paper.form().tables())
            for (var cell : table.cells())
                line(csv, cell.key().toString(), table.caption(), cell.name(), paper.value(cell.key()));
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder csv, String... fields) {
        csv.append(Stream.of(fields).map(Csv::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** What begins like a formula and is no number gets an apostrophe in front, which a spreadsheet takes as "this is text". */
    private static String field(String text) {
        var plain = SpreadsheetText.clean(text);
        if (SpreadsheetText.looksLikeFormula(plain) && !plain.matches("[+-]?\\d+(\\.\\d+)?")) plain = "'" + plain;
        return plain.chars().anyMatch(character -> "\",\r\n".indexOf(character) >= 0)
                ? "\"" + plain.replace("\"", "\"\"") + "\""
                : plain;
    }
}
