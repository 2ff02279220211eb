package org.qianfa.check;

import java.util.Comparator;
import java.util.List;

/** Finds everything that is wrong with a report, at once and in the order of the document. */
public final class Gate {
    private final List<Check> checks = List.of(
            new FormOfTheYear(),
            new TitleOfReport(),
            new MissingSections(),
            new OfficialWording(),
            new ReportPeriod(),
            new PersonalData(),
            new StrangeCharacters(),
            new Alike(),
            new Placeholders(),
            new StatedThings(),
            new PartsAnnounced(),
            new BlankCells(),
            new WrongValues(),
            new Arithmetic(),
            new ProseRules(),
            new CarriedOver(),
            new Zeroes(),
            new Jumps(),
            new RegisterCounts(),
            new SumOfOrgans(),
            new NotSubmitted());

    public List<Finding> check(Checked report) {
        return checks.stream()
                .flatMap(check -> check.findings(report))
                .sorted(Comparator.comparingInt(finding -> report.sectionOf(finding.place())))
                .toList();
    }
}
