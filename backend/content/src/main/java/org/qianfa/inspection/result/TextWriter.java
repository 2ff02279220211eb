package org.qianfa.inspection.result;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.ResultTexts;
import org.qianfa.text.PlainText;

/** Results for people to read where they typed the command: a paragraph a file, a line or three a finding, and a last line on all of it. */
final class TextWriter implements ResultWriter {
    private final PrintStream out;
    private final ResultTexts words;
    private int files;
    private int unread;
    private int blocked;

    TextWriter(OutputStream out, Locale language) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.words = new ResultTexts(language);
    }

    @Override
    public void write(Inspected one) {
        files++;
        line("── " + one.file());
        switch (one) {
            case Inspected.Judged judged -> judged(judged);
            case Inspected.Unread failed -> {
                unread++;
                failed.reasons().forEach(reason -> line("   ！ " + words.of("unread", words.of(reason))));
            }
        }
        line("");
        out.flush();
    }

    @Override
    public void close() {
        line(words.of("total", files, files - unread - blocked, blocked, unread));
        out.close();
    }

    private void judged(Inspected.Judged one) {
        if (one.blocks()) blocked++;
        line("   " + words.report(one));
        line("   " + words.counts(one));
        var tables = words.tables(one);
        if (!tables.isEmpty()) line("   " + tables);
        one.findings().forEach(finding -> finding(finding, one.report()));
        for (var left : one.reading().unplaced())
            line("   ？ " + words.of("unplaced", ResultTexts.shortened(left.quote()), words.of(left.reason())));
    }

    private void finding(Finding finding, ReportUnderCheck report) {
        line("   " + mark(finding.severity()) + " " + words.severity(finding.severity()) + " " + finding.rule() + "  "
                + words.place(report, finding.place()));
        if (finding.place() instanceof Place.InSection(var section, var start, var end, var quote) && !quote.isBlank())
            line("      “" + ResultTexts.shortened(quote) + "”");
        line("      " + words.of(finding.message()));
        line("      " + words.of("remedy", words.of(finding.remedy())));
    }

    private static char mark(Severity severity) {
        return switch (severity) {
            case BLOCKING -> '×';
            case WARNING -> '△';
            case INFO -> '·';
        };
    }

    /** A terminal obeys control characters; a report has no say in that. */
    private void line(String text) {
        out.append(PlainText.withoutOthers(text)).append('\n');
    }
}
