package org.qianfa.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.form.OrganKind;
import org.qianfa.inspection.result.ResultForm;
import org.qianfa.ui.command.CommandLine.Demo;

class CommandLineTests {
    private static final Path DATA = Path.of("data").toAbsolutePath();

    @Test
    void withoutAWordTheServerStarts() {
        assertThat(parse("")).isEqualTo(new CommandLine.Run(Demo.IF_EMPTY, Optional.empty(), DATA));
        assertThat(parse("run")).isEqualTo(parse(""));
    }

    @Test
    void optionsOfTheServer() {
        assertThat(parse("run --no-demo --port 0 --data /srv/../srv/qianfa"))
                .isEqualTo(new CommandLine.Run(Demo.UNWANTED, Optional.of(0), Path.of("/srv/qianfa")));
        assertThat(parse("--demo")).isEqualTo(new CommandLine.Run(Demo.WANTED, Optional.empty(), DATA));
    }

    @Test
    void theAuditLogIsProved() {
        assertThat(parse("audit verify --data /srv/qianfa"))
                .isEqualTo(new CommandLine.VerifyAudit(Path.of("/srv/qianfa")));
    }

    @Test
    void reportsAreChecked() {
        assertThat(
                        parse(
                                "check a.txt --format json --year=2023 b --organ-kind county-department --lang en --out r.json"))
                .isEqualTo(new CommandLine.CheckFiles(
                        List.of("a.txt", "b"),
                        Optional.of(2023),
                        Optional.of(OrganKind.COUNTY_DEPARTMENT),
                        Optional.empty(),
                        Optional.empty(),
                        ResultForm.JSON,
                        Optional.of(Path.of("r.json")),
                        Locale.ENGLISH));
        assertThat(parse("check --previous 2022.txt --siblings others -- --year -"))
                .isEqualTo(new CommandLine.CheckFiles(
                        List.of("--year", "-"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Path.of("2022.txt")),
                        Optional.of(Path.of("others")),
                        ResultForm.TEXT,
                        Optional.empty(),
                        Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void reportsAreRendered() {
        assertThat(parse("render a.txt --to pdf --out b --landscape-tables --year 2023 --organ 甲镇 --covering c.yaml"))
                .isEqualTo(new CommandLine.RenderFiles(
                        List.of("a.txt"),
                        FileKind.PDF,
                        Path.of("b"),
                        Optional.of(2023),
                        Optional.of("甲镇"),
                        new PageSetup(true),
                        Optional.of(Path.of("c.yaml")),
                        Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void whatAnOptionTakesIsSaid() {
        assertThat(parse("check a.txt --organ-kind village"))
                .isInstanceOfSatisfying(CommandLine.Misunderstood.class, wrong -> assertThat(wrong.why())
                        .contains("--organ-kind", "village", "township", "county-department", "ministry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk",
                "audit",
                "audit verify --demo",
                "run --port",
                "run --port x",
                "run --port 70000",
                "run --x",
                "check",
                "check --year 2023",
                "check a.txt --year",
                "check a.txt --year=",
                "check a.txt --year 23",
                "check a.txt --year 2023 --year 2024",
                "check a.txt --format xml",
                "check a.txt --lang fr",
                "check a.txt --formats json",
                "check a.txt -v",
                "render a.txt",
                "render a.txt --to pdf",
                "render --to pdf --out b",
                "render a.txt --out b --to odt",
                "render a.txt --out b --to xlsx --covering c.yaml",
                "render a.txt --out b --to pdf --landscape-tables --landscape-tables"
            })
    void everythingElseIsSaidToBeWrong(String words) {
        assertThat(parse(words)).isInstanceOf(CommandLine.Misunderstood.class);
    }

    private static CommandLine parse(String words) {
        return CommandLine.parse(words.isEmpty() ? new String[0] : words.split(" "));
    }
}
