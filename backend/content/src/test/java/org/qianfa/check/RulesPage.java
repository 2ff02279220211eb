package org.qianfa.check;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.text.ProductFile;

/** The text of docs/rules.md. */
final class RulesPage {
    private static final String HEAD = """
            # The rules

            Every report, written here or judged from outside, passes the same gate. This page is made from `RuleBook` and from the fixtures
            that the tests check (`rules/fixtures.yaml`: each rule has three reports that break it and three that keep it, at least); it is not
            edited by hand (`RuleBookTests`, `-Drules.page=write`). In an example every cell that is not named is 0 and every section that is
            not named is right.

            **B** blocks submission · **W** asks for a written reason · **I** informs · **B\\*** blocks, but may stand with a written reason.
            Of a draft nothing is demanded that is not written yet. Rules of a form stand in `formats/*.yaml`, here with the line at which
            each begins; see [formats.md](formats.md).
            """;

    private static final String SOURCES = "backend/content/src/main/java";

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
            page.append("\n- 代码 Code: ").append(places(entry.id()));
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

    /** The classes that judge by the rule, and where it stands in the files of forms. */
    private static String places(String rule) {
        return Stream.concat(
                        RuleJudges.of(rule).map(judge -> "[`%s`](../%s/%s.java)"
                                .formatted(
                                        judge.getSimpleName(),
                                        SOURCES,
                                        judge.getName().replace('.', '/'))),
                        ReportsUnderTest.FORMATS.all().stream().flatMap(form -> line(form, rule)))
                .collect(Collectors.joining("，"));
    }

    private static Stream<String> line(Format form, String rule) {
        var file = "formats/" + form.id() + ".yaml";
        var lines = ProductFile.text(file).lines().toList();
        var stands = Pattern.compile("\\s*- \\{?id: " + rule + "\\b(?!-).*");
        return IntStream.range(0, lines.size())
                .filter(at -> stands.matcher(lines.get(at)).matches())
                .limit(1)
                .mapToObj(at -> "`%s:%d`".formatted(file, at + 1));
    }

    private static String severity(RuleBook.Entry entry) {
        return entry.severities().stream()
                .map(severity -> severity.letter() + (entry.overridableBlock() ? "\\*" : ""))
                .collect(Collectors.joining(", "));
    }
}
