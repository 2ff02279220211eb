package org.qianfa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.intake.Intake;
import org.qianfa.prose.ManuscriptJson;
import org.qianfa.text.Refused;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTests {
    private static String text(Paper paper, FileKind kind) {
        return new String(Papers.file(paper, kind), StandardCharsets.UTF_8);
    }

    @Test
    void csvHasTheMarkTheKeysAndTheValues() {
        var lines = text(Papers.full(), FileKind.CSV).split("\r\n");
        assertThat(lines[0]).isEqualTo("\ufeffkey,table,name,value");
        assertThat(lines)
                .contains("report/title,,标题," + Papers.TITLE)
                .contains("3/received/total,收到和处理政府信息公开申请情况,总计，一、本年新收政府信息公开申请数量,18");
        var cells = Papers.FORM.tables().stream()
                .mapToInt(table -> table.cells().size())
                .sum();
        assertThat(lines).filteredOn(line -> line.matches("\\d/.*")).hasSize(cells);
    }

    @Test
    void inCsvNothingIsTakenForAFormulaAndQuotesAreDoubled() {
        var cells = FilledReports.valid(Papers.FORM)
                .cells()
                .with(CellKey.parse("3/received/business"), "=1+1")
                .with(CellKey.parse("3/received/total"), "-3")
                .with(CellKey.parse("4/litigation/other"), "a\"b,c");
        var paper = new Paper(Papers.FORM, "@标题", "", 2024, new Content(new TreeMap<>(), cells), new Origin.OfFile());
        assertThat(text(paper, FileKind.CSV)).contains(",'=1+1\r\n", ",-3\r\n", ",\"a\"\"b,c\"\r\n", "标题,'@标题\r\n");
    }

    @Test
    void jsonHasTextsManuscriptsCellsAndOrigin() {
        var json = new JsonMapper().readTree(text(Papers.of(Papers.full().content(), Papers.SIGNED), FileKind.JSON));
        assertThat(json.path("title").stringValue()).isEqualTo(Papers.TITLE);
        assertThat(json.path("origin").path("sm3").stringValue()).isEqualTo(Papers.HASH.sm3());
        assertThat(json.path("cells").path("3/received/total").stringValue()).isEqualTo("18");
        assertThat(ManuscriptJson.read(json.path("sections").path("1"))).isEqualTo(Papers.everything());
        assertThat(json.path("sections").path("6").stringValue()).isEqualTo("本年度未收取信息处理费。\n");
    }

    @Test
    void whatIsForProgramsIsNotTakenForAReportThatLacksEverything() {
        for (var kind : List.of(FileKind.CSV, FileKind.JSON)) {
            var file = Papers.file(Papers.full(), kind);
            assertThatThrownBy(() -> new Intake(new Formats()).read(file, "年报." + kind.key()))
                    .hasMessageContaining("供程序使用")
                    .hasMessageContaining("DOCX");
        }
    }

    @Test
    void htmlNeedsNoOtherFile() {
        var html = text(Papers.of(Papers.full().content(), Papers.SIGNED), FileKind.HTML);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("src=", "href=", "@import", "url(")
                .contains(
                        "margin: 37mm 26mm 35mm 28mm",
                        Papers.HASH.sm3(),
                        "<th scope=\"colgroup\" colspan=\"2\">条数</th>")
                .contains("<strong>公开</strong>", "<data value=\"34\" data-cell=\"3/received/total\">34</data>");
    }

    @Test
    void anEmptyReportAndOneWithoutTablesCanBeWritten() {
        for (var kind : FileKind.values()) {
            assertThat(Papers.file(Papers.of(Content.EMPTY), kind))
                    .as(kind.key())
                    .isNotEmpty();
            assertThat(Papers.file(
                            Papers.of(new Content(new TreeMap<>(Map.of(1, "只有文字")), Content.EMPTY.cells())), kind))
                    .isNotEmpty();
        }
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        var paper = Papers.saying(1, "正\u0000常\u000b文\ufffe字\ud800完");
        for (var kind : FileKind.values())
            assertThat(Papers.file(paper, kind)).as(kind.key()).isNotEmpty();
        assertThat(text(paper, FileKind.HTML)).contains("正常文字完");
    }

    @Test
    void aTextOfTwoHundredThousandCharactersCanBeWritten() {
        var paper = Papers.saying(1, "政府信息公开工作要做好。".repeat(200_000 / 12));
        for (var kind : FileKind.values())
            assertThat(Papers.file(paper, kind)).as(kind.key()).isNotEmpty();
    }

    @Test
    void aFileThatCannotBeMadeLeavesNothingBehind(@TempDir Path folder) throws Exception {
        var target = Files.writeString(folder.resolve("年报.pdf"), "before");
        try {
            new Rendering().write(Papers.saying(1, "👍"), FileKind.PDF, PageSetup.OFFICIAL, Optional.empty(), target);
        } catch (Refused expected) {
            assertThat(expected.obstacles()).hasSize(1);
        }
        assertThat(target).hasContent("before");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }
}
