package org.qianfa.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.qianfa.check.ReportsUnderTest.VALID;
import static org.qianfa.check.ReportsUnderTest.after;
import static org.qianfa.check.ReportsUnderTest.findings;
import static org.qianfa.check.ReportsUnderTest.saying;
import static org.qianfa.check.ReportsUnderTest.valid;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.check.ReportsUnderTest;
import org.qianfa.check.Severity;
import org.qianfa.form.content.Content;
import org.qianfa.text.TextSimilarity;

/** S-1, S-2: what was copied from last year or from a neighbour, whatever its figures. */
class SimilarityCheckTests {
    private static final String OLD = "健全工作机制，由办公室牵头，各站所分工负责，每季度通报一次公开情况，并把公开内容纳入日常检查范围。"
            + "依托便民服务大厅设置查阅点，安排专人为群众提供查询和打印服务，方便老年人了解惠农补贴发放情况。"
            + "全年发布各类信息三十六条，其中通知公告12条。";
    private static final String NEW =
            "今年重新梳理了公开目录，把耕地保护、防汛值守、集体资产租赁等事项逐项列出责任人和公开时间。" + "组织村级监督员开展交叉检查，对长期不更新的栏目逐条督办，督办结果张贴在公示墙上接受村民监督。";

    private static Content saying1(String text) {
        return saying(1, text);
    }

    private static ReportUnderCheck beside(Content mine, Content... others) {
        var siblings = new java.util.ArrayList<ReportsToCompare.OtherReport>();
        for (var other : others) siblings.add(new ReportsToCompare.OtherReport("青石镇人民政府", other));
        return ReportsUnderTest.of(mine).withReportsToCompare(ReportsToCompare.NONE.withSiblings(siblings));
    }

    @Test
    void lastYearsTextWithOtherFiguresIsFound() {
        var again = OLD.replace("三十六", "四十八").replace("12", "19");
        assertThat(findings("S-2", after(saying1(OLD), ReportsUnderTest.of(saying1(again)))))
                .anySatisfy(finding -> {
                    assertThat(finding.place()).isEqualTo(new Place.InSection(1, 0, 0, ""));
                    assertThat(finding.message()).hasToString("与上年报告有 100% 的文字相同，达到 85%。");
                    assertThat(finding.overridable()).isTrue();
                });
        assertThat(findings("S-1", after(saying1(OLD), ReportsUnderTest.of(saying1(again)))))
                .noneMatch(f -> inSection(f, 1));
    }

    @Test
    void twoThirdsOfANeighboursTextWantAReason() {
        var mixed = OLD + NEW.substring(0, 50);
        assertThat(findings("S-1", beside(saying1(mixed), saying1(OLD)))).anySatisfy(finding -> {
            assertThat(finding.message().toString()).startsWith("与“青石镇人民政府”的报告有 ");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(findings("S-2", beside(saying1(mixed), saying1(OLD)))).noneMatch(f -> inSection(f, 1));
    }

    @Test
    void textOfOnesOwnIsNotLike() {
        var mine = ReportsUnderTest.of(saying1(NEW));
        for (var rule : List.of("S-1", "S-2")) {
            assertThat(findings(rule, after(saying1(OLD), mine))).noneMatch(f -> inSection(f, 1));
            assertThat(findings(rule, valid())).isEmpty();
            assertThat(findings(rule, beside(saying1("未收到申请。"), saying1("未收到申请。"))))
                    .noneMatch(f -> inSection(f, 1));
        }
    }

    @Test
    void theLikestOfManyIsNamedAndOnlySections1And5AreCompared() {
        var other = new ReportsToCompare.OtherReport("白塔乡人民政府", saying1(NEW));
        var like = new ReportsToCompare.OtherReport("青石镇人民政府", saying1(OLD));
        var report = ReportsUnderTest.of(saying1(OLD))
                .withReportsToCompare(ReportsToCompare.NONE.withSiblings(List.of(other, like)));
        assertThat(findings("S-2", report))
                .filteredOn(f -> inSection(f, 1))
                .singleElement()
                .satisfies(f -> assertThat(f.message().toString()).contains("青石镇人民政府"));
        assertThat(findings("S-2", after(VALID, valid()))).noneMatch(f -> inSection(f, 6));
    }

    @Test
    void everyParagraphHasItsShare() {
        var paragraphs = TextSimilarity.paragraphs(OLD + "\n" + NEW + "\n\n", OLD);
        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.getFirst()).isEqualTo(new TextSimilarity.Paragraph(0, OLD.length(), 1));
        assertThat(paragraphs.getLast().share()).isCloseTo(0, within(0.1));
    }

    private static boolean inSection(Finding finding, int section) {
        return finding.place() instanceof Place.InSection place && place.section() == section;
    }
}
