package org.qianfa.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.ReportsUnderTest.findings;
import static org.qianfa.check.ReportsUnderTest.saying;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportsUnderTest;
import org.qianfa.check.Severity;

/** characters that do not belong in simplified Chinese. */
class StrangeCharactersTests {
    private static java.util.List<Finding> in(String sentence) {
        return findings("X-16", ReportsUnderTest.of(saying(1, text -> text + "\n" + sentence + "\n")));
    }

    @ParameterizedTest
    @CsvSource({"配合郟县检查。, 郟, 郏", "開展培训两次。, 開, 开", "⼀是加强领导。, ⼀, 一", "推进政務公开。, 務, 务"})
    void itIsFoundOnceAndTheRightOneIsNamed(String sentence, String strange, String right) {
        assertThat(in(sentence + sentence)).singleElement().satisfies(finding -> {
            assertThat(((Place.InSection) finding.place()).quote()).isEqualTo(strange);
            assertThat(finding.severity()).isEqualTo(Severity.I);
            assertThat(finding.message()).hasToString("“" + strange + "”是繁体、异体或者兼容字，规范字是“" + right + "”。");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乾隆年间的著名石桥、於姓村民、藉此机会。",
                "“放管服”改革，①②③，㎡，Ｗi-Fi。",
                "𬭚、𠮷是少见的字。",
                "郏县、后勤、里程、干部、台湾、松树、谷物、面粉、范围、丑闻、征收、准确、制度、余件、复议、系统、几个、只有、发布、冲刺、淀粉、卷宗。"
            })
    void whatIsRightInSimplifiedTextIsNotFound(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void lostAndPrivateCharactersAreNamedByTheirNumber() {
        assertThat(in("公开\uFFFD息"))
                .extracting(finding -> finding.message().toString())
                .containsExactly("这里有一个显示不出来的字（U+FFFD）。");
        assertThat(in("公开\uE123息")).hasSize(1);
    }

    @Test
    void aWholeSectionInTraditionalCharactersIsOneFinding() {
        assertThat(in("認真貫徹落實國務院關於政務資訊公開條例的規定，進一步規範資訊發佈審查機制，強化監督檢查與責任追究，優化辦事流程。"))
                .hasSize(1);
    }
}
