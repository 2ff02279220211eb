package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qianfa.text.Spaces;

/**
 * The lines of a text that programs wrote table by table: with a cell's own line breaks in quotes, with commas, with a pipe behind each cell on a
 * line of its own. What one such line means, the others tell.
 */
final class DelimitedLines {
    private static final Pattern CELL = Pattern.compile("[^|｜\\t]*[^|｜\\s][^|｜\\t]*[|｜][|｜\\s]*");
    private static final Pattern SEPARATED = Pattern.compile("[^,]*,[^,]*,.*");
    private static final int ENOUGH = 6;
    private static final int MOST_BREAKS = 12;
    private static final int LONGEST = 400;

    private final List<String> lines;
    private final boolean commas;
    private final boolean pipesBehindCells;
    private final boolean pipesBetweenLines;

    private DelimitedLines(List<String> typed) {
        this.lines = joinQuoted(typed);
        this.commas = lines.stream()
                        .filter(DelimitedLines::isRowWithCommas)
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
        var cells = lines.stream().filter(line -> isCell(line)).limit(ENOUGH).count();
        this.pipesBehindCells = cells == ENOUGH;
        this.pipesBetweenLines = cells < ENOUGH
                && lines.stream()
                                .filter(DelimitedLines::isOnePipe)
                                .limit(ENOUGH)
                                .count()
                        == ENOUGH;
    }

    static List<SourceLine> sourceLines(List<String> lines) {
        var typed = new DelimitedLines(lines);
        return IntStream.range(0, typed.lines.size())
                .mapToObj(typed::sourceLine)
                .toList();
    }

    private SourceLine sourceLine(int at) {
        var line = lines.get(at);
        if (commas && line.length() <= LONGEST * 10 && SEPARATED.matcher(line).matches())
            return FieldSplitter.splitAt(',', line);
        if (pipesBehindCells && isCell(line)) return SourceLine.ofOneCell(line, line.substring(0, firstPipe(line)));
        if (pipesBehindCells && isOnePipe(line)) return SourceLine.ofOneCell(line, "");
        if (pipesBetweenLines && isOnePipe(line))
            return isOnePipe(before(at)) ? SourceLine.ofOneCell(line, "") : SourceLine.ofSeparator(line);
        return SourceLine.ofText(line);
    }

    private String before(int at) {
        for (var i = at - 1; i >= 0; i--) if (!lines.get(i).isBlank()) return lines.get(i);
        return "";
    }

    private static int firstPipe(String line) {
        var at = 0;
        while ("|｜".indexOf(line.charAt(at)) < 0) at++;
        return at;
    }

    private static boolean isCell(String line) {
        return line.length() <= LONGEST
                && (line.indexOf('|') > 0 || line.indexOf('｜') > 0)
                && CELL.matcher(line).matches();
    }

    private static boolean isOnePipe(String line) {
        var bare = Spaces.strip(line);
        return bare.equals("|") || bare.equals("｜");
    }

    /** A line of at least two commas with a number behind one of them. */
    private static boolean isRowWithCommas(String line) {
        if (line.length() > LONGEST || line.indexOf(',') < 0 || line.indexOf('\t') >= 0) return false;
        var fields = FieldSplitter.splitAt(',', line).fields();
        return fields.size() > 2
                && fields.stream().skip(1).anyMatch(LineField::value)
                && fields.stream()
                        .skip(1)
                        .allMatch(field -> field.value() || field.text().length() < 40);
    }

    /** A field with line breaks is copied out of a sheet in quotes, and goes on in the next line. */
    private static List<String> joinQuoted(List<String> typed) {
        var joined = new ArrayList<String>();
        for (var at = 0; at < typed.size(); at++) {
            var whole = typed.get(at);
            var next = at + 1;
            while (endsInsideQuotes(whole)
                    && next < typed.size()
                    && next <= at + MOST_BREAKS
                    && whole.length() < LONGEST * 10) whole += "\n" + typed.get(next++);
            var closed = next > at + 1 && !endsInsideQuotes(whole);
            joined.add(closed ? whole : typed.get(at));
            if (closed) at = next - 1;
        }
        return joined;
    }

    /** Whether a quote that begins a field is still open at the end. */
    private static boolean endsInsideQuotes(String line) {
        if (line.indexOf('"') < 0) return false;
        var open = false;
        for (var i = 0; i < line.length(); i++)
            if (line.charAt(i) == '"') {
                if (open) open = false;
                else if (i == 0 || "\t,".indexOf(line.charAt(i - 1)) >= 0 || line.charAt(i - 1) == '"') open = true;
            }
        return open;
    }
}
