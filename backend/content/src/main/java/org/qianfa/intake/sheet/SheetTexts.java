package org.qianfa.intake.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.qianfa.intake.file.XmlElement;

/** What a cell of a sheet shows: text, or a number in its format, formulas by the value that was last computed. */
final class SheetTexts {
    private static final int LONGEST_FORMAT = 200;

    private final List<String> strings;
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles;

    SheetTexts(List<String> strings, Optional<XmlElement> part) {
        this.strings = strings;
        part.stream()
                .flatMap(all -> all.atPath("numFmts").stream())
                .flatMap(all -> all.childrenNamed("numFmt"))
                .forEach(format -> format.wholeNumber("numFmtId")
                        .ifPresent(id ->
                                formats.put(id, format.attribute("formatCode").orElse("General"))));
        this.styles = part.stream()
                .flatMap(all -> all.atPath("cellXfs").stream())
                .flatMap(all -> all.childrenNamed("xf"))
                .map(style -> style.wholeNumber("numFmtId").orElse(0))
                .toList();
    }

    String text(XmlElement cell) {
        var value = cell.firstChild("v")
                .map(found -> found.text().toString().strip())
                .orElse("");
        return switch (cell.attribute("t").orElse("n")) {
            case "s" -> value.matches("\\d{1,8}") ? shared(Integer.parseInt(value)) : "";
            case "inlineStr" -> cell.firstChild("is").map(Workbook::richText).orElse("");
            case "str" ->
                cell.firstChild("v").map(found -> found.text().toString()).orElse("");
            case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
            case "n" -> number(value, cell.wholeNumber("s").orElse(0));
            default -> value;
        };
    }

    private String shared(int number) {
        return number < strings.size() ? strings.get(number) : "";
    }

    /** A number as it shows, but without marks between thousands; where a format shows no digit at all, the number itself. */
    private String number(String value, int style) {
        if (!value.matches("[+-]?\\d{0,30}(\\.\\d{0,30})?([eE][+-]?\\d{1,3})?") || value.isEmpty()) return value;
        var number = Double.parseDouble(value);
        var id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        var format = Optional.ofNullable(formats.get(id))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
                .filter(code -> code.length() <= LONGEST_FORMAT)
                .orElse("General");
        var shown = formatter.formatRawCellContents(number, id, format).strip();
        if (shown.matches("-?\\d{1,3}(,\\d{3}){1,9}(\\.\\d{1,30})?")) return shown.replace(",", "");
        return shown.chars().anyMatch(Character::isDigit)
                ? shown
                : formatter.formatRawCellContents(number, 0, "General");
    }
}
