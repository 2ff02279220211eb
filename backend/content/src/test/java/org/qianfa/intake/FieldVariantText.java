package org.qianfa.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.intake.source.Source;

/** How reports stand in text files: copied out of pages and spreadsheets, or made of a page by some program. */
public enum FieldVariantText implements FieldVariant {
    SPREADSHEET(grid -> join(grid, FieldVariantText::padded, "\t")),
    SPREADSHEET_WITH_TRAILING_TABS(
            grid -> join(grid, FieldVariantText::padded, "\t").replaceAll("(?m)$", "\t\t")),
    SPREADSHEET_WITH_MERGED_CELLS_REPEATED(grid -> join(grid, FieldVariantText::repeated, "\t")),
    /** A cell with a line break in it is copied in quotes. */
    SPREADSHEET_WITH_BREAKS_IN_CELLS(grid -> Arrays.stream(matrix(grid, false))
            .map(line -> Arrays.stream(line)
                    .map(cell -> isHead(cell) ? "\"" + cell.substring(0, 2) + "\n" + cell.substring(2) + "\"" : cell)
                    .collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"))),
    COMMAS(grid -> join(grid, FieldVariantText::padded, ",").replace("\"", "\"\"")),
    BROWSER(grid -> join(grid, FieldVariantText::begun, "\t")),
    BROWSER_WITH_BLANK_LINES(grid -> join(grid, FieldVariantText::begun, "\t").replace("\n", "\n\n")),
    BROWSER_WITH_CELLS_ENDED_BY_TABS(
            grid -> join(grid, FieldVariantText::begun, " \t").replaceAll("(?m)$", " \t")),
    ONE_A_LINE(grid -> join(grid, FieldVariantText::begun, "\n")),
    ONE_A_LINE_WITH_BLANK_LINES(
            grid -> join(grid, FieldVariantText::begun, "\n\n").replace("\n", "\n\n")),
    ONE_A_LINE_WITH_BROKEN_HEADS(grid -> join(grid, FieldVariantText::begun, "\n\n")
            .replaceAll("(商业|科研|社会公益|法律服务|本年新)(?=企业|机构|组织|制作|公开)", "$1\n\n")),
    ONE_A_LINE_INDENTED(grid -> join(grid, FieldVariantText::begun, "\n").replaceAll("(?m)^", "\u3000\u3000")),
    MARKDOWN(grid -> "| " + join(grid, FieldVariantText::padded, " | ").replace("\n", " |\n| ") + " |"),
    MARKDOWN_WITH_RULER(grid -> {
        var lines = ("| " + join(grid, FieldVariantText::padded, " | ").replace("\n", " |\n| ") + " |").split("\n", 2);
        return lines[0] + "\n" + "|:---:".repeat(grid.width()) + "|\n" + lines[1];
    }),
    /** Without a pipe in front, and one more at the end for each further column of a wide cell. */
    PIPES_BEHIND(grid ->
            lines(grid, line -> texts(line).collect(Collectors.joining(" | ")) + " |" + "|".repeat(over(line)))),
    PIPES_AROUND(grid -> lines(
            grid, line -> "| " + texts(line).collect(Collectors.joining(" | ")) + " | " + "|".repeat(over(line)))),
    PIPES_AROUND_BROKEN(grid -> lines(
            grid,
            line -> texts(line).map(text -> "| \n " + text + "  ").collect(Collectors.joining()) + "|"
                    + "|".repeat(over(line)))),
    PIPE_BEHIND_EACH_CELL(grid -> lines(
            grid,
            line -> texts(line).map(text -> text + " |").map(String::strip).collect(Collectors.joining("\n"))
                    + (over(line) > 0 ? "\n" + "|".repeat(over(line)) : ""))),
    PIPES_BETWEEN_LINES(grid -> join(grid, FieldVariantText::begun, "\n|\n")
                    .replace("\n", "\n")
                    .replaceAll("(?m)^([^|\n]+)\n(?!\\|)", "$1\n|\n")
            + "\n|"),
    FULL_WIDTH_PIPES(grid -> "｜" + join(grid, FieldVariantText::padded, "｜").replace("\n", "｜\n｜") + "｜"),
    DRAWN(grid ->
            "┌──┬──┐\n│" + join(grid, FieldVariantText::padded, "│").replace("\n", "│\n├──┼──┤\n│") + "│\n└──┴──┘"),
    SPACES(grid -> join(grid, FieldVariantText::begun, "  ")),
    ONE_SPACE(grid -> join(grid, FieldVariantText::begun, " ")),
    FULL_WIDTH_SPACES(grid -> join(grid, FieldVariantText::begun, "\u3000\u3000")),
    SPACES_AND_TABS(grid -> join(grid, FieldVariantText::begun, " \t  ")),
    FULL_WIDTH_DIGITS(grid -> FieldVariantText.wide(join(grid, FieldVariantText::begun, "\t"))),
    UNITS(grid -> join(grid, FieldVariantText::begun, "\t")
            .replaceAll("(?m)(?<=\t)(\\d+)(?=\t|$)", "$1件")
            .replaceAll("(?m)^(行政事业性收费\t\\d+|政府集中采购\t\\d+件\t\\d+)件$", "$1万元"));

    @SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
    private final Function<Source.Grid, String> table;

    FieldVariantText(Function<Source.Grid, String> table) {
        this.table = table;
    }

    @Override
    public String fileName() {
        return "报告.txt";
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // any third of them
    public byte[] file(Original report) {
        return text(report).getBytes(ordinal() % 3 == 1 ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    }

    public String text(Original report) {
        var text = new ArrayList<String>(List.of(report.title()));
        for (var section : report.form().sections()) {
            text.add(section.heading());
            text.addAll(report.paragraphs(section));
            if (section.table().isPresent()) text.add(table.apply(report.grid(section)));
        }
        return String.join("\n", text) + "\n";
    }

    private static boolean isHead(String cell) {
        return cell.length() > 3
                && (cell.endsWith("机构") || cell.endsWith("企业") || cell.endsWith("组织") || cell.endsWith("件数"));
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        for (var character : text.toCharArray())
            wide.append(character >= '0' && character <= '9' ? (char) (character - '0' + '０') : character);
        return wide.toString();
    }

    private static String lines(Source.Grid grid, Function<List<Source.Cell>, String> written) {
        return Original.lines(grid).stream().map(written).collect(Collectors.joining("\n"));
    }

    private static java.util.stream.Stream<String> texts(List<Source.Cell> line) {
        return line.stream().map(Source.Cell::text);
    }

    private static int over(List<Source.Cell> line) {
        return line.stream().mapToInt(cell -> cell.columnSpan() - 1).sum();
    }

    private static String join(Source.Grid grid, Function<Source.Grid, List<List<String>>> fields, String between) {
        return fields.apply(grid).stream()
                .map(line -> String.join(between, line))
                .collect(Collectors.joining("\n"));
    }

    /** Only the cells that begin in a line. */
    private static List<List<String>> begun(Source.Grid grid) {
        return Original.lines(grid).stream().map(line -> texts(line).toList()).toList();
    }

    /** Every field of every line; those that a merged cell covers are empty. */
    private static List<List<String>> padded(Source.Grid grid) {
        return Arrays.stream(matrix(grid, false)).map(Arrays::asList).toList();
    }

    private static List<List<String>> repeated(Source.Grid grid) {
        return Arrays.stream(matrix(grid, true)).map(Arrays::asList).toList();
    }

    static String[][] matrix(Source.Grid grid, boolean repeated) {
        var matrix = new String[grid.height()][grid.width()];
        for (var line : matrix) Arrays.fill(line, "");
        for (var cell : grid.cells())
            for (var y = 0; y < cell.lineSpan(); y++)
                for (var x = 0; x < cell.columnSpan(); x++)
                    if ((repeated && !cell.text().matches("[\\d.]*")) || y + x == 0)
                        matrix[cell.line() + y][cell.column() + x] = cell.text();
        return matrix;
    }
}
