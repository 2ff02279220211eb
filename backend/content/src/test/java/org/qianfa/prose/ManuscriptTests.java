package org.qianfa.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.text.Refused;

class ManuscriptTests {
    private static final String RICH = """
            {"type":"doc","content":[
              {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"（一）主动公开"}]},
              {"type":"paragraph","content":[
                {"type":"text","text":"全年收到申请"},
                {"type":"fact","attrs":{"cell":"3/received/total","value":"34"}},
                {"type":"text","text":"件，"},{"type":"text","text":"𬭚𠮷"},
                {"type":"text","marks":[{"type":"bold"}],"text":"全部办结"}]},
              {"type":"table","content":[
                {"type":"table_row","content":[
                  {"type":"table_header","attrs":{"colspan":2,"rowspan":1,"colwidth":null},"content":[{"type":"paragraph","content":[{"type":"text","text":"渠道"}]}]}]},
                {"type":"table_row","content":[
                  {"type":"table_cell","attrs":{"colspan":1,"rowspan":2},"content":[{"type":"paragraph"}]},
                  {"type":"table_cell","attrs":{"colspan":1,"rowspan":1},"content":[{"type":"paragraph","content":[{"type":"text","text":"网站"}]}]}]},
                {"type":"table_row","content":[
                  {"type":"table_cell","attrs":{"colspan":1,"rowspan":1},"content":[{"type":"paragraph","content":[{"type":"text","text":"12"}]}]}]}]}]}
            """;

    @Test
    void aManuscriptReadsAsLinesWithTheValuesOfItsFacts() {
        assertThat(ManuscriptJson.read(RICH).text()).isEqualTo("（一）主动公开\n全年收到申请34件，𬭚𠮷全部办结\n渠道\n\t网站\n12");
    }

    @Test
    void whatIsWrittenIsReadAgainAndEqualManuscriptsAreEqualText() {
        var read = ManuscriptJson.read(RICH);
        var written = ManuscriptJson.write(read);
        assertThat(ManuscriptJson.read(written)).isEqualTo(read);
        assertThat(ManuscriptJson.write(ManuscriptJson.read(written))).isEqualTo(written);
        assertThat(written)
                .startsWith(
                        "{\"content\":[{\"attrs\":{\"level\":2},\"content\":[{\"text\":\"（一）主动公开\",\"type\":\"text\"}],")
                .doesNotContain("colwidth");
    }

    @Test
    void aChangedCellChangesTheSentenceAndNothingElse() {
        var read = ManuscriptJson.read(RICH);
        var changed = read.withFacts(cell -> Map.of("3/received/total", "35").getOrDefault(cell, ""));
        assertThat(read.referencedCells()).containsExactly("3/received/total");
        assertThat(changed.text()).isEqualTo(read.text().replace("34", "35"));
        assertThat(changed.withFacts(_ -> "34")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一行", "一行\n", "\n\n两行之间\n\n", "制表\t符"})
    void plainTextIsTheSameTextAgain(String text) {
        var plain = Manuscript.ofText(text);
        assertThat(plain.text()).isEqualTo(text);
        assertThat(plain.isPlain()).isTrue();
        assertThat(ManuscriptJson.read(ManuscriptJson.write(plain))).isEqualTo(plain);
    }

    @Test
    void headingsFactsBoldAndTablesAreMoreThanText() {
        for (var block : ManuscriptJson.read(RICH).blocks())
            assertThat(Manuscript.of(java.util.List.of(block)).isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON at all",
                "[]",
                "{\"type\":\"html\"}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"image\",\"attrs\":{\"src\":\"x\"}}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"onclick\":\"x\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"heading\",\"attrs\":{\"level\":5}}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"a\\nb\"}]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"a\\u0007b\"}]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"marks\":[{\"type\":\"link\"}],\"text\":\"a\"}]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"fact\",\"attrs\":{\"cell\":\"../../x\"}}]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"paragraph\"}]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"table\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":[{\"type\":\"table_cell\",\"attrs\":{\"colspan\":1,\"rowspan\":9},\"content\":[]}]}]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":[{\"type\":\"table_cell\",\"attrs\":{\"colspan\":999999,\"rowspan\":1},\"content\":[]}]}]}]}",
            })
    void whatTheSchemaDoesNotKnowIsRefusedInASentence(String json) {
        assertThatThrownBy(() -> ManuscriptJson.read(json)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.in(Locale.CHINA)).contains("。");
            assertThat(refused.in(Locale.ENGLISH)).contains(".");
        });
    }

    @Test
    void depthAndSizeHaveLimits() {
        var deep = "{\"type\":\"doc\",\"content\":[".repeat(100_000);
        assertThatThrownBy(() -> ManuscriptJson.read(deep)).isInstanceOf(Refused.class);
        var long_ = ManuscriptJson.write(Manuscript.ofText("字".repeat(200_001)));
        assertThatThrownBy(() -> ManuscriptJson.read(long_))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("200,000");
        var many = ManuscriptJson.write(Manuscript.ofText("\n".repeat(5_000)));
        assertThatThrownBy(() -> ManuscriptJson.read(many)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    一、总体情况          | 1
                    （二）依申请公开      | 2
                    (二)依申请公开        | 2
                    1.加强培训            | 3
                    3、加强培训           | 3
                    （1）加强培训         | 4
                    （一）主动公开。全年公开信息若干条。 | 0
                    1.5倍                 | 0
                    总体情况              | 0
                    一、本年收到申请，     | 0
                    """)
    void aShortNumberedLineIsAHeading(String line, int level) {
        var structured = Numbering.withHeadings(Manuscript.ofText(line));
        if (level == 0) assertThat(structured.blocks()).containsExactly(Paragraph.of(line));
        else
            assertThat(structured.blocks())
                    .containsExactly(new Heading(level, Paragraph.of(line).inlines()));
        assertThat(structured.text()).isEqualTo(line);
    }
}
