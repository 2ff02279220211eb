package org.qianfa.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;

/** Reports for tests of rules: a valid one, changed in one thing at a time. */
public final class ReportsUnderTest {
    public static final Formats FORMATS = new Formats();
    static final Format FORM = FORMATS.forYear(2021);
    public static final Content VALID = FilledReports.valid(FORM);
    /** The same with 0 in every cell. */
    public static final Content ZERO = zero();

    private static final Gate GATE = new Gate();

    private ReportsUnderTest() {}

    public static ReportUnderCheck valid() {
        return of(VALID);
    }

    public static ReportUnderCheck of(Content content) {
        return new ReportUnderCheck(
                FORM,
                "柳河镇人民政府",
                Optional.of(OrganKind.TOWNSHIP),
                2021,
                content,
                ReportWording.OFFICIAL,
                ReportsToCompare.NONE,
                Profile.SUBMIT);
    }

    private static Content zero() {
        var cells = VALID.cells();
        for (var table : FORM.tables()) for (var key : table.inputs()) cells = cells.with(key, "0");
        return new Content(VALID.sections(), FORM.withTotals(cells));
    }

    /** Totals are computed anew unless a total is what is changed. */
    public static Content with(String cell, String value) {
        return with(VALID, cell, value);
    }

    public static Content with(Content content, String cell, String value) {
        var key = CellKey.parse(cell);
        var cells = content.cells().with(key, value);
        var computed = FORM.cell(key).orElseThrow().computed();
        return new Content(content.sections(), computed ? cells : FORM.withTotals(cells));
    }

    public static Content saying(int section, String text) {
        return saying(section, _ -> text);
    }

    public static Content saying(int section, UnaryOperator<String> change) {
        var sections = new TreeMap<>(VALID.sections());
        sections.compute(section, (_, text) -> change.apply(text == null ? "" : text));
        return new Content(sections, VALID.cells());
    }

    static ReportUnderCheck as(OrganKind kind, ReportUnderCheck report) {
        return new ReportUnderCheck(
                report.form(),
                report.organName(),
                Optional.of(kind),
                report.year(),
                report.content(),
                report.wording(),
                report.reportsToCompare(),
                report.profile());
    }

    static ReportUnderCheck written(ReportWording wording, ReportUnderCheck report) {
        return new ReportUnderCheck(
                report.form(),
                report.organName(),
                report.kind(),
                report.year(),
                report.content(),
                wording,
                report.reportsToCompare(),
                report.profile());
    }

    static ReportUnderCheck lookedAtFor(Profile profile, ReportUnderCheck report) {
        return new ReportUnderCheck(
                report.form(),
                report.organName(),
                report.kind(),
                report.year(),
                report.content(),
                report.wording(),
                report.reportsToCompare(),
                profile);
    }

    public static ReportUnderCheck after(Content lastYear, ReportUnderCheck report) {
        return report.withReportsToCompare(
                report.reportsToCompare().withLastYear(new ReportsToCompare.LastYear(FORM, lastYear)));
    }

    static ReportsToCompare register(Map<String, Long> counts) {
        var register = new TreeMap<CellKey, Long>();
        counts.forEach((key, count) -> register.put(CellKey.parse(key), count));
        return new ReportsToCompare(Optional.empty(), List.of(), register, List.of(), List.of());
    }

    static List<Finding> check(ReportUnderCheck report) {
        return GATE.check(report);
    }

    public static List<Finding> findings(String rule, ReportUnderCheck report) {
        return check(report).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
