package org.qianfa.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.intake.ReportTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCheckTests {
    private static final Format FORM = new Formats().get("2021");
    private static final Content CONTENT = FilledReports.valid(FORM);

    @TempDir
    Path folder;

    private String wrong = "";
    private int outcome;
    private String out = "";
    private String complaints = "";

    @BeforeEach
    void aReportWithAWrongTotal() throws IOException {
        var cells = CONTENT.cells().with(CellKey.parse("4/reconsideration/total"), "90");
        wrong = write("甲/错.txt", report(new Content(CONTENT.sections(), cells)));
    }

    @Test
    void aWrongTotalBlocks() {
        check("--format", "json", wrong);
        assertThat(outcome).isEqualTo(1);
        assertThat(json().get(0).get("file").stringValue()).isEqualTo(wrong);
        assertThat(json().get(0).get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("rule").stringValue()).isEqualTo("T4-1");
            assertThat(finding.get("left").stringValue()).isNotEqualTo("90");
            assertThat(finding.get("right").stringValue()).isEqualTo("90");
        });
    }

    @Test
    void whatIsUnreadableOutweighsWhatBlocksAndTheOthersAreStillJudged() throws IOException {
        check("--format", "json", folder + "/没有.txt", wrong, write("空.txt", ""));
        assertThat(outcome).isEqualTo(2);
        assertThat(json()).extracting(one -> one.get("readable").booleanValue()).containsExactly(false, true, false);
        assertThat(json().get(0).get("reason").stringValue()).isEqualTo("没有这个文件。请核对路径。");
    }

    @Test
    void whatIsNoFileIsNotWaitedFor() throws Exception {
        var pipe = folder.resolve("管道.txt");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "this system cannot make a named pipe");
        check("--format", "json", pipe.toString(), "/dev/null", wrong);
        assertThat(outcome).isEqualTo(2);
        assertThat(json()).extracting(one -> one.get("readable").booleanValue()).containsExactly(false, false, true);
        assertThat(json().get(0).get("reason").stringValue()).contains("这不是文件");
    }

    @Test
    void aFolderStandsForTheReportsBelowIt() throws IOException {
        write("乙.txt", report(CONTENT));
        write("~$乙.docx", "x");
        write(".隐藏.txt", "x");
        write("照片.jpg", "x");
        check("--format", "json", folder.toString());
        assertThat(json())
                .extracting(one -> one.get("file").stringValue())
                .containsExactlyInAnyOrder(wrong, folder.resolve("乙.txt").toString());
    }

    @Test
    void aListNamesFilesAndADashStandardInput() throws IOException {
        check("--format", "json", "@" + write("清单", wrong + "\n-\n"));
        assertThat(json()).extracting(one -> one.get("file").stringValue()).containsExactly(wrong, "-");
        assertThat(json().get(1).get("year").intValue()).isEqualTo(2022);
    }

    @Test
    void manyFilesComeInTheOrderGiven() throws IOException {
        var names = IntStream.range(0, 60)
                .mapToObj(number -> folder.resolve("%d.txt".formatted(number)).toString())
                .toList();
        for (var name : names) Files.writeString(Path.of(name), report(CONTENT));
        check(Stream.concat(Stream.of("--format", "json"), names.stream()).toArray(String[]::new));
        assertThat(json()).extracting(one -> one.get("file").stringValue()).containsExactlyElementsOf(names);
    }

    @Test
    void theResultGoesWhereItIsWanted() throws IOException {
        check("--format", "json", "--out", folder + "/结果.json", wrong);
        assertThat(out).isEmpty();
        assertThat(new JsonMapper().readTree(Files.readString(folder.resolve("结果.json"))))
                .hasSize(1);
    }

    @Test
    void peopleReadASummary() {
        check(wrong);
        assertThat(out).contains("── " + wrong, "× 须改正 T4-1", "怎样改：").endsWith("共 1 个文件：0 个没有须改正的，1 个须改正，0 个不能读取。\n");
    }

    @Test
    void whatStandsBesideTheReportHasToBeThere() {
        check(wrong, "--previous", folder + "/上年.txt");
        assertThat(outcome).isEqualTo(2);
        assertThat(complaints).contains("--previous", "没有这个文件");
        check(wrong, "--siblings", wrong);
        assertThat(outcome).isEqualTo(2);
        assertThat(complaints).contains("--siblings", "不是文件夹");
        assertThat(out).isEmpty();
    }

    private void check(String... words) {
        var result = new ByteArrayOutputStream();
        var said = new ByteArrayOutputStream();
        var in = report(CONTENT).replace("2023年", "2022年").getBytes(StandardCharsets.UTF_8);
        outcome = FileCommands.run(
                new CommandStreams(
                        new ByteArrayInputStream(in), result, new PrintStream(said, true, StandardCharsets.UTF_8)),
                Locale.SIMPLIFIED_CHINESE,
                Stream.concat(Stream.of("check"), Stream.of(words)).toArray(String[]::new));
        out = result.toString(StandardCharsets.UTF_8);
        complaints = said.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    private String write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String report(Content content) {
        return ReportTexts.text(FORM, "某县甲乡人民政府2023年政府信息公开工作年度报告", content);
    }
}
