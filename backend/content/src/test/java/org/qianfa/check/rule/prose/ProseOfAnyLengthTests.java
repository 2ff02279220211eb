package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.rule.prose.ProseCases.FORM;
import static org.qianfa.check.rule.prose.ProseCases.report;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.check.Gate;
import org.qianfa.check.language.Statements;
import org.qianfa.text.SentenceSplitter;

/**
 * Text twice as long is twice the work, whatever it says. Work is counted in bytes that are allocated, which no other program on the machine
 * changes; and no rule looks at more than a bounded piece of text around what it judges.
 */
class ProseOfAnyLengthTests {
    private static final int LENGTH = 20_000;
    private static final double TWICE = 2.5;
    private static final Gate GATE = new Gate();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void everythingIsLoaded() {
        work("收到政府信息公开申请1件，其中1件，占1%，同比增长3%，电话13812345678。");
    }

    private static String of(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static long work(String text) {
        var report = report(FORM, 2022, 1, text);
        var before = THREADS.getCurrentThreadAllocatedBytes();
        GATE.check(report);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请1件，",
                "其中1件，其中2条、",
                "《",
                "（1件，",
                "占1%，其中2条，占3%，",
                "2019年1件，2020年2条，同比增长3%，",
                "收到",
                "未收到",
                "1",
                "一",
                "公开信息3条：",
                "行政复议1件、行政诉讼2件；",
                "13812345678，",
                "a@b.cn,",
                "五个方面内容报告由",
                "X",
                "1件",
                "1件。",
                "2020年1月1日至11月30日数据",
                "问题",
                "（一）主动公开\n",
                "制发规范性文件1件废止1件现行有效",
                "信息处理费1元，其中2元",
                "路1号1室"
            })
    void twiceTheTextIsTwiceTheWork(String piece) {
        work(of(piece, LENGTH));
        var once = work(of(piece, LENGTH));
        var twice = work(of(piece, 2 * LENGTH));
        assertThat((double) twice / once).isLessThan(TWICE);
    }

    @Test
    void noSentenceClauseOrWindowIsLongerThanAPersonWrites() {
        for (var piece : new String[] {"收到1件", "一", "其中1件，", "（1件", "申请：1件、"}) {
            var statements = Statements.split(1, of(piece, LENGTH));
            assertThat(statements).allSatisfy(statement -> {
                assertThat(statement.words().length()).isLessThanOrEqualTo(2_000);
                assertThat(statement.paragraphBefore(statement.end()).length()).isLessThanOrEqualTo(640);
                assertThat(statement.wordsBefore(statement.end()).length()).isLessThanOrEqualTo(600);
                assertThat(statement.clauses())
                        .allSatisfy(clause -> assertThat(clause.text().length()).isLessThanOrEqualTo(400));
            });
            assertThat(SentenceSplitter.split(of(piece, LENGTH)))
                    .allSatisfy(sentence -> assertThat(sentence.text().length()).isLessThanOrEqualTo(1_000));
            assertThat(SentenceSplitter.sentenceAround(of(piece, LENGTH), LENGTH / 2)
                            .text()
                            .length())
                    .isLessThanOrEqualTo(2_000);
        }
    }
}
