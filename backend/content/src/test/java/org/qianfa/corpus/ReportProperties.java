package org.qianfa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.qianfa.check.Finding;
import org.qianfa.check.Gate;
import org.qianfa.check.Place;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Formats;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.intake.Intake;
import org.qianfa.intake.WrittenReports;

/** Reports made at random: a right one has no findings, and one thing made wrong is found as exactly that. */
class ReportProperties {
    private static final int FEW = 30;
    private static final int MANY = 2_000;

    private final Intake intake = new Intake(new Formats());

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aRightReportHasNoFindings(@ForAll long seed) {
        assertThat(ValidReport.from(seed).findings()).isEmpty();
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void noneOfManyRightReportsHasFindings(@ForAll long seed) {
        aRightReportHasNoFindings(seed);
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aWrongCellBreaksTheSumsItIsPartOfAndNoOther(@ForAll long seed) {
        var report = ValidReport.from(seed);
        var sound =
                report.form().tables().get(1 + (int) Math.floorMod(seed, 2L)).cells();
        var key = sound.get(new Random(seed).nextInt(sound.size())).key();
        var value = Integer.parseInt(report.content().cells().at(key).orElseThrow()) + 5;
        var broken = report.with(new Content(
                report.content().sections(), report.content().cells().with(key, Integer.toString(value))));
        assertThat(ofNumbers(broken.findings()))
                .as(key.toString())
                .containsExactlyElementsOf(new TreeSet<>(followingFrom(key)));
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void everyWrongCellBreaksItsSums(@ForAll long seed) {
        aWrongCellBreaksTheSumsItIsPartOfAndNoOther(seed);
    }

    /** Rule and line of the findings that compare cells with cells. */
    private static SortedSet<String> ofNumbers(List<Finding> findings) {
        var lines = new TreeSet<String>();
        for (var finding : findings)
            if (finding.place() instanceof Place.InCell(var key))
                lines.add(finding.rule() + " "
                        + (List.of("T3-1", "T3-2").contains(finding.rule()) ? key.column() : key.row()));
        return lines;
    }

    /** Written out from the rule book. */
    private static List<String> followingFrom(CellKey key) {
        if (key.table() == 4) return List.of("T4-1 " + key.row());
        var lines = new ArrayList<String>();
        lines.add("T3-3 " + key.row());
        if (List.of("received", "carriedOver", "outcomesTotal", "carriedForward")
                .contains(key.row())) lines.add("T3-1 " + key.column());
        if (!List.of("received", "carriedOver", "carriedForward").contains(key.row()))
            lines.add("T3-2 " + key.column());
        return lines;
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aCellThatIsNoNumberIsFoundThereAndNothingElseIs(@ForAll long seed) {
        var report = ValidReport.from(seed);
        var cells = report.form().tables().stream()
                .flatMap(table -> table.cells().stream())
                .toList();
        var key = cells.get(new Random(seed).nextInt(cells.size())).key();
        var broken = report.with(new Content(
                report.content().sections(), report.content().cells().with(key, "/")));
        assertThat(broken.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(List.of("T2-1", "T3-4", "T4-1").get(key.table() - 2));
            assertThat(finding.place()).isEqualTo(new Place.InCell(key));
        });
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aStockThatCannotBeIsFoundInItsRow(@ForAll long seed) {
        var report = ValidReport.from(seed);
        var key = CellKey.parse("2/normativeDocuments/abolished");
        if (report.form().cell(key).isEmpty()) return;
        var cells = report.content().cells().with(CellKey.parse("2/normativeDocuments/inForce"), "0");
        var broken = report.with(new Content(
                report.content().sections(),
                cells.with(CellKey.parse("2/normativeDocuments/issued"), "50").with(key, "0")));
        assertThat(ofNumbers(broken.findings())).containsExactly("T2-3 normativeDocuments");
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void whatIsNotCarriedOverIsFoundInItsColumn(@ForAll long seed) {
        var report = ValidReport.from(seed);
        var columns = List.of(
                "naturalPerson", "business", "researchInstitute", "publicWelfare", "legalService", "otherOrganisation");
        var last = report.content().cells();
        for (var column : columns)
            last = last.with(
                    new CellKey(3, "carriedForward", column),
                    last.at(new CellKey(3, "carriedOver", column)).orElseThrow());
        assertThat(carriedOver(report, report.form().withTotals(last))).isEmpty();
        var column = columns.get(new Random(seed).nextInt(columns.size()));
        var key = new CellKey(3, "carriedForward", column);
        var other =
                last.with(key, Integer.toString(Integer.parseInt(last.at(key).orElseThrow()) + 2));
        assertThat(carriedOver(report, report.form().withTotals(other)))
                .extracting(Finding::place)
                .containsExactly(new Place.InCell(new CellKey(3, "carriedOver", column)));
    }

    private static List<Finding> carriedOver(ValidReport report, Cells last) {
        var reportsToCompare = ReportsToCompare.NONE.withLastYear(
                new ReportsToCompare.LastYear(report.form(), new Content(new TreeMap<>(), last)));
        return new Gate()
                .check(report.checked().withReportsToCompare(reportsToCompare)).stream()
                        .filter(finding -> finding.rule().equals("T3-5"))
                        .toList();
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aHeadingOrATitleOfItsOwnIsFoundAsExactlyThat(@ForAll long seed) {
        var report = ValidReport.from(seed);
        var headings = new TreeMap<Integer, String>();
        for (var section : report.form().sections()) headings.put(section.number(), section.heading());
        var title = Optional.of(report.title());
        assertThat(report.worded(new ReportWording(title, headings, List.of()))).isEmpty();
        assertThat(report.worded(new ReportWording(Optional.of("工作总结"), headings, List.of())))
                .extracting(Finding::rule)
                .containsExactly("F-2");
        var number = 1 + new Random(seed).nextInt(headings.size());
        headings.put(number, headings.get(number) + "汇总");
        assertThat(report.worded(new ReportWording(title, headings, List.of())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("F-1");
                    assertThat(report.checked().sectionOf(finding.place())).isEqualTo(number);
                });
        headings.remove(number);
        assertThat(report.worded(new ReportWording(title, headings, List.of())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("F-1");
                    assertThat(finding.blocks()).isTrue();
                    assertThat(report.checked().sectionOf(finding.place())).isEqualTo(number);
                });
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aWrongSentenceIsFoundAsExactlyThatAndThere(@ForAll long seed) {
        var report = ValidReport.from(seed);
        for (var breach : RuleBreach.ALL)
            breach.in(report).filter(_ -> isRule(breach, report)).ifPresent(broken -> {
                var findings = broken.report().findings();
                assertThat(findings)
                        .as(breach.rule() + " " + broken.touches())
                        .isNotEmpty()
                        .allSatisfy(finding -> {
                            assertThat(finding.rule()).isEqualTo(breach.rule());
                            assertThat(broken.report().checked().sectionOf(finding.place()))
                                    .isEqualTo(breach.section());
                            assertThat(touches(broken, finding, breach.section()))
                                    .as(finding.place() + " touches " + broken.touches())
                                    .isTrue();
                        });
            });
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void everyWrongSentenceIsFound(@ForAll long seed) {
        aWrongSentenceIsFoundAsExactlyThatAndThere(seed);
    }

    /** The order on the information processing fee is of 2020, 国办函〔2020〕109号. */
    private static boolean isRule(RuleBreach breach, ValidReport report) {
        return !breach.rule().equals("X-14") || report.year() >= 2021;
    }

    private static boolean touches(RuleBreach.Broken broken, Finding finding, int section) {
        if (broken.touches().isEmpty()) return true;
        return finding.place() instanceof Place.InSection(var number, var start, var end, var quote)
                && ExpectedFinding.spans(broken.report().content().text(section), broken.touches())
                        .anyMatch(span -> span[0] < end && start < span[1]);
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aSectionThatIsNotThereIsFound(@ForAll long seed) {
        var report = ValidReport.from(seed);
        for (var section : List.of(1, 5, 6))
            assertThat(report.saying(section, "").findings())
                    .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("F-1"))
                    .allSatisfy(finding -> assertThat(report.checked().sectionOf(finding.place()))
                            .isEqualTo(section));
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenAsTextComesBack(@ForAll long seed) {
        var report = ValidReport.from(seed);
        comesBack(report, WrittenReports.txt(report.form(), report.title(), report.content()), "a.txt");
    }

    @Property(tries = FEW / 4, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenAsAPageComesBack(@ForAll long seed) {
        var report = ValidReport.from(seed);
        comesBack(report, WrittenReports.html(report.form(), report.title(), report.content()), "a.html");
    }

    private void comesBack(ValidReport report, byte[] file, String name) {
        var reading = intake.open(file, name).read(report.form());
        assertThat(reading.form().id()).isEqualTo(report.form().id());
        assertThat(reading.year()).isEqualTo(Optional.of(report.year()));
        assertThat(reading.cells()).isEqualTo(report.content().cells());
        assertThat(reading.sections()).isEqualTo(report.content().sections());
        assertThat(reading.unplaced()).isEmpty();
    }
}
