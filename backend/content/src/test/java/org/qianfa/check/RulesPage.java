package org.qianfa.check;

import java.util.Locale;
import java.util.stream.Collectors;

/** The text of docs/rules.md. */
final class RulesPage {
    private static final String HEAD = """
            # The rules

            Every report, written here or judged from outside, passes the same gate. This page is made from `RuleBook` and from the fixtures
            that the tests check (`rules/fixtures.yaml`: each rule has three reports that break it and three that keep it, at least); it is not
            edited by hand (`RuleBookTests`, `-Drules.page=write`). In an example every cell that is not named is 0 and every section that is
            not named is right.

            **B** blocks submission · **W** asks for a written reason · **I** informs · **B\\*** blocks, but may stand with a written reason.
            Of a draft nothing is demanded that is not written yet. Rules of a form stand in `formats/*.yaml`; see [formats.md](formats.md).
            """;

    private RulesPage() {}

    static String text() {
        var fixtures = RuleFixtures.all();
        var page = new StringBuilder(HEAD);
        for (var entry : RuleBook.entries()) {
            page.append("\n### ").append(entry.id()).append(" · ").append(severity(entry));
            page.append("\n\n").append(entry.meaning().in(Locale.CHINA));
            page.append("\n\n").append(entry.meaning().in(Locale.ENGLISH));
            page.append("\n\n- 依据 Source: ").append(entry.source());
            var rule = java.util.Objects.requireNonNull(fixtures.get(entry.id()), entry.id());
            var failing = rule.failing().getFirst();
            page.append("\n- 不对 Breaks it: ")
                    .append(failing.change())
                    .append(" → ")
                    .append(ReportsUnderTest.findings(entry.id(), failing.report())
                            .getFirst()
                            .message());
            page.append("\n- 对 Keeps it: ").append(rule.passing().getFirst().change());
            page.append('\n');
        }
        return page.toString();
    }

    private static String severity(RuleBook.Entry entry) {
        return entry.severities().stream()
                .map(severity -> severity.letter() + (entry.overridableBlock() ? "\\*" : ""))
                .collect(Collectors.joining(", "));
    }
}
