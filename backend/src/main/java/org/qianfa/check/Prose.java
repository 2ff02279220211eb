package org.qianfa.check;

import java.util.List;
import org.qianfa.format.Content;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;

/** All that a report says in sentences, read once for all rules. */
record Prose(Checked report, List<Statement> statements, List<Claim> claims) {
    static Prose of(Checked report) {
        var statements = statements(report.form(), report.content());
        return new Prose(report, statements, new Claims(report.year()).in(statements));
    }

    /** What last year's report claims, where there is one. */
    List<Claim> lastYear() {
        return report.around().lastYear().stream()
                .flatMap(last -> new Claims(report.year() - 1).in(statements(last.form(), last.content())).stream())
                .toList();
    }

    private static List<Statement> statements(Format form, Content content) {
        return form.sections().stream()
                .filter(SectionForm::narrative)
                .flatMap(section -> Statements.in(section.number(), content.text(section.number())).stream())
                .toList();
    }
}
