package org.qianfa.check;

import java.util.List;
import org.qianfa.format.SectionForm;

/** All that a report says in sentences, read once for all rules. */
record Prose(Checked report, List<Statement> statements, List<Claim> claims) {
    static Prose of(Checked report) {
        var statements = report.form().sections().stream()
                .filter(SectionForm::narrative)
                .flatMap(section ->
                        Statements.in(section.number(), report.content().text(section.number())).stream())
                .toList();
        return new Prose(report, statements, new Claims(report.year()).in(statements));
    }
}
