package org.qianfa.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.form.OrganKind;
import org.qianfa.inspection.result.ResultForm;
import picocli.CommandLine;

class FileCommandsTests {
    private static final CommandStreams NOWHERE =
            new CommandStreams(InputStream.nullInputStream(), PrintStream.nullOutputStream(), System.err);

    private String out = "";
    private String complaints = "";

    @Test
    void reportsAreChecked() {
        var command = new CheckCommand(NOWHERE);
        parse(command, "a.txt --format json --year=2023 b --organ-kind county-department --lang en --out r.json");
        assertThat(command.wanted())
                .isEqualTo(new FilesToCheck(
                        List.of("a.txt", "b"),
                        Optional.of(2023),
                        Optional.of(OrganKind.COUNTY_DEPARTMENT),
                        Optional.empty(),
                        Optional.empty(),
                        ResultForm.JSON,
                        Optional.of(Path.of("r.json")),
                        Locale.ENGLISH));
    }

    @Test
    void whatStandsBehindTwoDashesIsAFile() {
        var command = new CheckCommand(NOWHERE);
        parse(command, "--previous 2022.txt --siblings others -- --year -");
        assertThat(command.wanted())
                .isEqualTo(new FilesToCheck(
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
        var command = new RenderCommand(NOWHERE);
        parse(command, "a.txt --to pdf --out b --landscape-tables --year 2023 --organ 甲镇 --covering c.yaml");
        assertThat(command.wanted())
                .isEqualTo(new FilesToRender(
                        List.of("a.txt"),
                        FileKind.PDF,
                        Path.of("b"),
                        Optional.of(2023),
                        Optional.of("甲镇"),
                        new PageSetup(true),
                        Optional.of(Path.of("c.yaml")),
                        Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check|check 之后应写明文件或文件夹。",
                "check --year 2023|check 之后应写明文件或文件夹。",
                "check a.txt --year|--year 之后缺少值。",
                "check a.txt --year=|“”不是年度",
                "check a.txt --year 23|--year：“23”不是年度，应是四位数字",
                "check a.txt --year 2023 --year 2024|--year 写了两次",
                "check a.txt --format xml|--format：不能是“xml”，只能是 text、json、sarif、html。",
                "check a.txt --lang fr|--lang：不能是“fr”",
                "check a.txt --formats json|check 不认识 --formats",
                "check a.txt --formt json|是不是 --format？",
                "check a.txt -v|check 不认识 -v",
                "check a.txt --out=|--out：不能是空的。",
                "check a.txt --organ-kind village|county、county-department、township、street。",
                "render a.txt|render 缺少 --to、--out。",
                "render a.txt --to pdf|render 缺少 --out。",
                "render a.txt --out b --to|--to 之后缺少值。",
                "render --to pdf --out b|render 之后应写明文件或文件夹。",
                "render a.txt --out b --to odt|--to：不能是“odt”",
                "render a.txt --out b --to xlsx --covering c.yaml|--covering 只能和",
                "render a.txt --out b --to pdf --landscape-tables --landscape-tables|--landscape-tables 写了两次"
            })
    void whatIsWrongIsSaidInASentence(String words, String said) {
        assertThat(run(Locale.SIMPLIFIED_CHINESE, words.split(" "))).isEqualTo(2);
        assertThat(complaints).contains(said);
        assertThat(out).isEmpty();
    }

    @Test
    void andInEnglishWhereEnglishIsSpoken() {
        assertThat(run(Locale.ENGLISH, "check", "a.txt", "--formt", "json")).isEqualTo(2);
        assertThat(complaints)
                .isEqualTo("check does not know --formt; did you mean --format?\nFor its usage: qianfa check --help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "render"})
    void helpNamesEveryOptionInBothLanguages(String command) {
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(run(language, command, "--help")).isZero();
            var spec = FileCommands.commands(NOWHERE, language)
                    .filter(line -> line.getCommandName().equals(command))
                    .findFirst()
                    .orElseThrow()
                    .getCommandSpec();
            assertThat(spec.options()).allSatisfy(option -> {
                assertThat(out).contains(option.longestName());
                var name = option.longestName().substring(2);
                assertThat(spec.resourceBundle().keySet())
                        .as(name)
                        .containsAnyOf("qianfa." + command + "." + name, name);
            });
            assertThat(spec.usageMessage().exitCodeList()).hasSize(3);
            assertThat(out).contains("FILE").doesNotContain("null");
        }
    }

    @Test
    void theLanguageOfHelpIsTheOneThatIsAskedForOrThatOfTheTerminal() {
        assertThat(HelpLanguage.of(new String[] {"check", "--lang=en", "--help"}, Map.of("LANG", "zh_CN.UTF-8")::get))
                .isEqualTo(Locale.ENGLISH);
        assertThat(HelpLanguage.of(new String[] {"check", "--lang", "zh"}, Map.of("LANG", "en_US.UTF-8")::get))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(HelpLanguage.of(new String[0], Map.of("LC_ALL", "", "LANG", "en_GB.UTF-8")::get))
                .isEqualTo(Locale.ENGLISH);
        assertThat(HelpLanguage.of(new String[0], Map.of("LC_ALL", "C.UTF-8", "LANG", "en_GB.UTF-8")::get))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    private static void parse(Object command, String words) {
        new CommandLine(command).setExpandAtFiles(false).parseArgs(words.split(" "));
    }

    private int run(Locale language, String... words) {
        var result = new ByteArrayOutputStream();
        var said = new ByteArrayOutputStream();
        var outcome = FileCommands.run(
                new CommandStreams(
                        InputStream.nullInputStream(), result, new PrintStream(said, true, StandardCharsets.UTF_8)),
                language,
                words);
        out = result.toString(StandardCharsets.UTF_8);
        complaints = said.toString(StandardCharsets.UTF_8);
        return outcome;
    }
}
