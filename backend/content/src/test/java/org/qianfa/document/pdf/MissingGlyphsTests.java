package org.qianfa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.document.Papers;
import org.qianfa.form.FilledReports;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;
import org.qianfa.text.Sentence;

class MissingGlyphsTests {
    private static List<String> in(String title, Content content) {
        return MissingGlyphs.sentences(Papers.FORM, title, content).stream()
                .map(Sentence::toString)
                .toList();
    }

    private static List<String> saying(int section, String text) {
        return in(Papers.TITLE, Papers.saying(section, text).content());
    }

    @Test
    void whatTheFontsHaveIsNoMatter() {
        assertThat(in(Papers.TITLE, FilledReports.valid(Papers.FORM))).isEmpty();
        assertThat(saying(1, "联系人：𬭚𠮷。⼀个\u200b月\ufe0f内\u00a0办结")).isEmpty();
    }

    @Test
    void aCharacterIsNamedWithItsSectionAndTheWordsAroundIt() {
        assertThat(saying(1, "上一行。\n今年的公开工作很好👍，群众满意，评议合格。\n下一行👍。"))
                .containsExactly("第1部分有 1 个字 PDF 的字体里没有：👍（U+1F44D）“…公开工作很好👍，群众满意，…”，请换成通用的写法。");
    }

    @Test
    void theQuoteCutsNoCharacterInTwo() {
        assertThat(saying(5, "𠮷𠮷𠮷𠮷👍𬭚𬭚𬭚𬭚"))
                .containsExactly("第5部分有 1 个字 PDF 的字体里没有：👍（U+1F44D）“…𠮷𠮷𠮷👍𬭚𬭚𬭚…”，请换成通用的写法。");
    }

    @Test
    void eachSectionHasASentenceAndTheFirstFiveAreNamed() {
        var found =
                in("👍镇2024年政府信息公开工作年度报告", new Content(new TreeMap<>(Map.of(1, "🐀", 6, "🐂🐅🐇🐉🐍🐎")), Cells.NONE));
        assertThat(found).hasSize(3);
        assertThat(found.getFirst()).startsWith("标题里有 1 个字").contains("👍（U+1F44D）“👍镇2024年…”");
        assertThat(found.get(1)).startsWith("第1部分有 1 个字").contains("🐀");
        assertThat(found.getLast()).startsWith("第6部分有 6 个字").contains("🐍").doesNotContain("🐎（");
    }

    @Test
    void whatIsFoundIsWhatThePdfRefuses() {
        var manuscript = Manuscript.of(List.of(new Paragraph(List.of(new Run("粗体🐂也一样", true)))));
        var content = Content.ofManuscripts(new TreeMap<>(Map.of(6, manuscript)), Cells.NONE);
        assertThat(in(Papers.TITLE, content)).hasSize(1);
    }
}
