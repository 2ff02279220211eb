package org.qianfa.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.form.Formats;
import org.qianfa.intake.HostileFilesTests;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;

/** What Word says of its headings is believed before it is guessed. */
class StyledHeadingsTests {
    private static final String NAMESPACE = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private final Formats formats = new Formats();
    private final Intake intake = new Intake(formats);

    @Test
    void aDoubtfulHeadingOfTheLevelOfTheSectionsIsASectionsHeading() {
        var paragraphs = paragraph(1, "一、总体情况")
                + paragraph(0, "（五）存在的问题与改进措施")
                + paragraph(0, "台账不细，已补记。")
                + paragraph(1, "（五）存在的主要问题及改进情况")
                + paragraph(0, "公开不够及时，将按月核对。")
                + paragraph(1, "六、其他需要报告的事项")
                + paragraph(0, "本年度未收取信息处理费。");
        assertThat(read(paragraphs).content().text(5)).isEqualTo("公开不够及时，将按月核对。\n");
        assertThat(read(paragraphs).content().text(1)).contains("（五）存在的问题与改进措施\n台账不细，已补记。");
        assertThat(read(paragraphs.replace("H1", "T")).content().text(5)).isNotEqualTo("公开不够及时，将按月核对。\n");
    }

    @Test
    void aHeadingBelowTheLevelOfTheSectionsStaysInItsSection() {
        var paragraphs = paragraph(1, "一、总体情况")
                + paragraph(2, "总体情况")
                + paragraph(0, "全年主动公开信息34条。")
                + paragraph(2, "存在的主要问题及改进情况")
                + paragraph(0, "台账不细，将逐条补记。")
                + paragraph(1, "二、主动公开政府信息情况")
                + paragraph(0, "全年制发规范性文件0件。");
        assertThat(read(paragraphs).content().text(1)).contains("存在的主要问题及改进情况\n台账不细，将逐条补记。");
        assertThat(read(paragraphs.replace("H2", "T")).content().text(1)).doesNotContain("台账不细");
    }

    private IntakeResult read(String paragraphs) {
        var styles = "<w:styles " + NAMESPACE + ">" + style(1) + style(2) + "</w:styles>";
        var body = "<w:document " + NAMESPACE + "><w:body>" + paragraph(0, "柳河镇人民政府2023年政府信息公开工作年度报告") + paragraphs
                + "</w:body></w:document>";
        var file = HostileFilesTests.office("word/document.xml", body, Map.of("word/styles.xml", styles));
        return intake.open(file, "年报.docx").read(formats.get("2021"));
    }

    private static String style(int level) {
        return "<w:style w:type='paragraph' w:styleId='H" + level + "'><w:name w:val='heading " + level
                + "'/><w:pPr><w:outlineLvl w:val='" + (level - 1) + "'/></w:pPr></w:style>";
    }

    private static String paragraph(int level, String text) {
        var style = level == 0 ? "" : "<w:pPr><w:pStyle w:val='H" + level + "'/></w:pPr>";
        return "<w:p>" + style + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
