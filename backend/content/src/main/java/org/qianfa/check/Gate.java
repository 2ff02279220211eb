package org.qianfa.check;

import java.util.Comparator;
import java.util.List;
import org.qianfa.check.rule.form.AnnouncedParts;
import org.qianfa.check.rule.form.FormOfTheYear;
import org.qianfa.check.rule.form.LegalBasis;
import org.qianfa.check.rule.form.MissingSections;
import org.qianfa.check.rule.form.NotSubmitted;
import org.qianfa.check.rule.form.OfficialWording;
import org.qianfa.check.rule.form.Placeholders;
import org.qianfa.check.rule.form.ReportPeriod;
import org.qianfa.check.rule.form.RequiredTopicsCheck;
import org.qianfa.check.rule.form.TitleOfReport;
import org.qianfa.check.rule.prose.ProseRules;
import org.qianfa.check.rule.table.Arithmetic;
import org.qianfa.check.rule.table.BlankCells;
import org.qianfa.check.rule.table.CarriedOver;
import org.qianfa.check.rule.table.MustBeZero;
import org.qianfa.check.rule.table.RegisterCounts;
import org.qianfa.check.rule.table.SumOfOrgans;
import org.qianfa.check.rule.table.WrongValues;
import org.qianfa.check.rule.table.YearOnYearJumps;
import org.qianfa.check.rule.text.PersonalData;
import org.qianfa.check.rule.text.SimilarityCheck;
import org.qianfa.check.rule.text.StrangeCharacters;

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
            new SimilarityCheck(),
            new Placeholders(),
            new RequiredTopicsCheck(),
            new AnnouncedParts(),
            new LegalBasis(),
            new BlankCells(),
            new WrongValues(),
            new Arithmetic(),
            new ProseRules(),
            new CarriedOver(),
            new MustBeZero(),
            new YearOnYearJumps(),
            new RegisterCounts(),
            new SumOfOrgans(),
            new NotSubmitted());

    List<Check> checks() {
        return checks;
    }

    public List<Finding> check(ReportUnderCheck report) {
        return checks.stream()
                .flatMap(check -> check.findings(report))
                .sorted(Comparator.comparingInt(finding -> report.sectionOf(finding.place())))
                .toList();
    }
}
