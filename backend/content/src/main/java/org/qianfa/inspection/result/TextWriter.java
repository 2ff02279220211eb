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
    private final ResultTexts texts;
    private int files;
    private int unread;
    private int blocked;

    TextWriter(OutputStream out, Locale language) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.texts = new ResultTexts(language);
    }

    @Override
    public void write(Inspected one) {
        files++;
        line("── " + one.file());
        switch (one) {
            case Inspected.Judged judged -> judged(judged);
            case Inspected.Unread failed -> {
                unread++;
                failed.reasons().forEach(reason -> line("   ！ " + texts.of("unread", texts.of(reason))));
            }
        }
        line("");
        out.flush();
    }

    @Override
    public void close() {
        line(texts.of("total", files, files - unread - blocked, blocked, unread));
        out.close();
    }

    private void judged(Inspected.Judged judged) {
        if (judged.blocks()) blocked++;
        line("   " + texts.report(judged));
        line("   " + texts.counts(judged));
        var tables = texts.tables(judged);
        if (!tables.isEmpty()) line("   " + tables);
        judged.findings().forEach(finding -> finding(finding, judged.report()));
        for (var left : judged.reading().unplaced())
            line("   ？ " + texts.of("unplaced", ResultTexts.shortened(left.quote()), texts.of(left.reason())));
    }

    private void finding(Finding finding, ReportUnderCheck report) {
        line("   " + mark(finding.severity()) + " " + texts.severity(finding.severity()) + " " + finding.rule() + "  "
                + texts.place(report, finding.place()));
        if (finding.place() instanceof Place.InSection(var section, var start, var end, var quote) && !quote.isBlank())
            line("      “" + ResultTexts.shortened(quote) + "”");
        line("      " + texts.of(finding.message()));
        line("      " + texts.of("remedy", texts.of(finding.remedy())));
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
