package org.qianfa.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.qianfa.format.CellKey;
import org.qianfa.format.Content;
import org.qianfa.format.FilledReports;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;
import org.qianfa.format.Written;
import org.qianfa.organ.OrganKind;

/** Reports for tests of rules: a valid one, changed in one thing at a time. */
final class Reports {
    static final Formats FORMATS = new Formats();
    static final Format FORM = FORMATS.forYear(2021);
    static final Content VALID = FilledReports.valid(FORM);
    /** The same with 0 in every cell. */
    static final Content ZERO = zero();

    private static final Gate GATE = new Gate();

    private Reports() {}

    static Checked valid() {
        return of(VALID);
    }

    static Checked of(Content content) {
        return new Checked(
                FORM,
                "柳河镇人民政府",
                Optional.of(OrganKind.TOWNSHIP),
                2021,
                content,
                Written.OFFICIAL,
                Surroundings.NONE,
                Profile.SUBMIT);
    }

    private static Content zero() {
        var cells = VALID.cells();
        for (var table : FORM.tables()) for (var key : table.inputs()) cells = cells.with(key, "0");
        return new Content(VALID.sections(), FORM.withTotals(cells));
    }

    /** Totals are computed anew unless a total is what is changed. */
    static Content with(String cell, String value) {
        return with(VALID, cell, value);
    }

    static Content with(Content content, String cell, String value) {
        var key = CellKey.parse(cell);
        var cells = content.cells().with(key, value);
        var computed = FORM.cell(key).orElseThrow().computed();
        return new Content(content.sections(), computed ? cells : FORM.withTotals(cells));
    }

    static Content saying(int section, String text) {
        return saying(section, _ -> text);
    }

    static Content saying(int section, UnaryOperator<String> change) {
        var sections = new TreeMap<>(VALID.sections());
        sections.compute(section, (_, text) -> change.apply(text == null ? "" : text));
        return new Content(sections, VALID.cells());
    }

    static Checked as(OrganKind kind, Checked report) {
        return new Checked(
                report.form(),
                report.organName(),
                Optional.of(kind),
                report.year(),
                report.content(),
                report.written(),
                report.around(),
                report.profile());
    }

    static Checked written(Written written, Checked report) {
        return new Checked(
                report.form(),
                report.organName(),
                report.kind(),
                report.year(),
                report.content(),
                written,
                report.around(),
                report.profile());
    }

    static Checked lookedAtFor(Profile profile, Checked report) {
        return new Checked(
                report.form(),
                report.organName(),
                report.kind(),
                report.year(),
                report.content(),
                report.written(),
                report.around(),
                profile);
    }

    static Checked after(Content lastYear, Checked report) {
        return report.in(report.around().after(new Surroundings.LastYear(FORM, lastYear)));
    }

    static Surroundings register(Map<String, Long> counts) {
        var register = new TreeMap<CellKey, Long>();
        counts.forEach((key, count) -> register.put(CellKey.parse(key), count));
        return new Surroundings(Optional.empty(), List.of(), register, List.of(), List.of());
    }

    static List<Finding> check(Checked report) {
        return GATE.check(report);
    }

    static List<Finding> findings(String rule, Checked report) {
        return check(report).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
