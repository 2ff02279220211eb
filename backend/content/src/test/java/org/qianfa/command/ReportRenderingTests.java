package org.qianfa.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.intake.Intake;
import org.qianfa.intake.ReportTexts;

class ReportRenderingTests {
    private static final Format FORM = new Formats().get("2021");
    private static final Content CONTENT = FilledReports.valid(FORM);
    private static final String TITLE = "某县甲乡人民政府2023年政府信息公开工作年度报告";

    @TempDir
    Path folder;

    private Path report = Path.of("");
    private int outcome;
    private String complaints = "";

    @BeforeEach
    void aReport() throws IOException {
        report = write("甲乡.txt", text(TITLE));
    }

    @Test
    void aReportIsWrittenInTheOfficialFormAndReadsAsTheSame() throws IOException {
        for (var kind : List.of("docx", "pdf", "xlsx", "html")) {
            var out = folder.resolve("out." + kind);
            render(report.toString(), "--to", kind, "--out", out.toString());
            assertThat(outcome).as(complaints).isZero();
            var read = new Intake(new Formats()).read(Files.readAllBytes(out), out.toString());
            assertThat(read.title()).contains(TITLE);
            assertThat(read.cells()).isEqualTo(CONTENT.cells());
        }
    }

    @Test
    void aPdfSaysWhichFacesWereSubstituted() {
        render(report.toString(), "--to", "pdf", "--out", folder + "/a.pdf");
        assertThat(complaints).contains("方正小标宋简体→思源宋体粗体", "仿宋_GB2312→Fandol 仿宋", "楷体_GB2312→霞鹜文楷");
    }

    @Test
    void severalFilesGoIntoAFolderEachUnderItsName() throws IOException {
        var other = write("别处/甲乡.txt", text(TITLE));
        render(report.toString(), other.toString(), "--to", "json", "--out", folder + "/新");
        assertThat(outcome).isZero();
        try (var all = Files.list(folder.resolve("新"))) {
            assertThat(all.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("甲乡.json", "甲乡 (2).json");
        }
    }

    @Test
    void whatCouldNotBePlacedIsSaid() throws IOException {
        var cut = text(TITLE).replaceFirst("(?m)^(一、本年新收政府信息公开申请数量.*)\\t\\S+$", "$1");
        render(write("缺列.txt", cut).toString(), "--to", "docx", "--out", folder + "/缺列.docx");
        assertThat(outcome).isEqualTo(1);
        assertThat(complaints).contains("缺列.txt：表3中“").contains("没有放进去");
        assertThat(folder.resolve("缺列.docx")).exists();
    }

    @Test
    void whatIsUnreadableLeavesNothingBehindAndTheOthersAreWritten() throws IOException {
        var empty = write("空.txt", "");
        render(folder + "/没有.txt", empty.toString(), report.toString(), "--to", "csv", "--out", folder + "/新");
        assertThat(outcome).isEqualTo(2);
        assertThat(complaints).contains("没有.txt：没有这个文件。", "空.txt：");
        try (var all = Files.list(folder.resolve("新"))) {
            assertThat(all.map(file -> String.valueOf(file.getFileName()))).containsExactly("甲乡.csv");
        }
    }

    @Test
    void aCharacterThatNoFontHasLeavesNoHalfFile() throws IOException {
        var thumb = write("表情.txt", text(TITLE).replace("本年度未收取", "👍本年度未收取"));
        render(thumb.toString(), "--to", "pdf", "--out", folder + "/表情.pdf");
        assertThat(outcome).isEqualTo(2);
        assertThat(complaints).contains("👍（U+1F44D）");
        assertThat(folder.resolve("表情.pdf")).doesNotExist();
        try (var all = Files.list(folder)) {
            assertThat(all.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void aReportIsNeverWrittenOverItself() throws IOException {
        render(report.toString(), "--to", "html", "--out", report.toString());
        assertThat(outcome).isEqualTo(2);
        assertThat(complaints).contains("结果不能写在原来的文件上");
        assertThat(report).hasContent(text(TITLE));
    }

    @Test
    void aReportWithoutATitleIsGivenOne() throws IOException {
        var untitled = write("无题.txt", text(""));
        render(untitled.toString(), "--to", "json", "--out", folder + "/a.json");
        assertThat(outcome).isEqualTo(1);
        assertThat(complaints).contains("--organ", "--year");
        render(untitled.toString(), "--to", "json", "--out", folder + "/a.json", "--organ", "丙镇人民政府", "--year", "2023");
        assertThat(outcome).as(complaints).isZero();
        assertThat(folder.resolve("a.json")).content().contains("丙镇人民政府2023年政府信息公开工作年度报告");
    }

    @Test
    void aCoveringLetterThatCannotBeReadIsRefused() throws IOException {
        var letter = write("函.yaml", "mark: x");
        render(report.toString(), "--to", "docx", "--out", folder + "/a.docx", "--covering", letter.toString());
        assertThat(outcome).isEqualTo(2);
        assertThat(complaints).contains("函件缺少");
        assertThat(folder.resolve("a.docx")).doesNotExist();
    }

    private void render(String... words) {
        var said = new ByteArrayOutputStream();
        outcome = FileCommands.run(
                new CommandStreams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new PrintStream(said, true, StandardCharsets.UTF_8)),
                Locale.SIMPLIFIED_CHINESE,
                Stream.concat(Stream.of("render"), Stream.of(words)).toArray(String[]::new));
        complaints = said.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String text(String title) {
        return ReportTexts.text(FORM, title, CONTENT);
    }
}
