package org.qianfa.inspection.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.inspection.InspectionResults.FORMATS;
import static org.qianfa.inspection.InspectionResults.inspected;
import static org.qianfa.inspection.InspectionResults.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.check.Severity;
import org.qianfa.form.FilledReports;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.inspection.Inspected;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.ReportTexts;
import org.qianfa.intake.Unplaced;
import org.qianfa.text.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyNameStandsWhereProgramsExpectIt() {
        var cell = CellKey.parse("3/received/total");
        var findings = List.of(
                new Finding(
                        "T3-3",
                        Severity.BLOCKING,
                        new Place.InCell(cell),
                        List.of(cell),
                        Optional.of(new BigDecimal("3")),
                        Optional.of(new BigDecimal("4.0")),
                        Optional.of(new BigDecimal("1E+1")),
                        Sentence.of("check.blank.cell", "甲"),
                        Sentence.of("check.section.remedy")),
                found("X-4", new Place.InSection(1, 0, 2, "本年")),
                found("F-1", new Place.InTable(4)),
                found("F-2", new Place.InReport()));
        assertThat(written(ResultForm.JSON, Locale.CHINA, judged(findings))).isEqualTo("""
                [
                {"file":"甲.txt","readable":true,"title":"某乡2023年政府信息公开工作年度报告","organ":"某乡","year":2023,"format":"2021",\
                "sections":[{"number":1,"heading":"一、总体概况","present":true,"text":"本年\\n"},\
                {"number":2,"heading":"二、主动公开政府信息情况","present":false,"text":""},\
                {"number":3,"heading":"三、收到和处理政府信息公开申请情况","present":false,"text":""},\
                {"number":4,"heading":"四、政府信息公开行政复议、行政诉讼情况","present":false,"text":""},\
                {"number":5,"heading":"五、存在的主要问题及改进情况","present":false,"text":""},\
                {"number":6,"heading":"六、其他需要报告的事项","present":false,"text":""}],\
                "tables":{"2":{"shape":"missing","cells":{}},"3":{"shape":"incomplete","cells":{"received/total":"3"}},\
                "4":{"shape":"missing","cells":{}}},\
                "findings":[\
                {"rule":"T3-3","severity":"B","section":3,"table":3,"row":"received","column":"total","quote":null,"start":null,"end":null,\
                "left":"3","right":"4.0","difference":"10","message":"甲：没有填写。","remedy":"请写上这一部分的内容。"},\
                {"rule":"X-4","severity":"W","section":1,"table":null,"row":null,"column":null,"quote":"本年","start":0,"end":2,\
                "left":null,"right":null,"difference":null,"message":"甲：没有填写。","remedy":"请写上这一部分的内容。"},\
                {"rule":"F-1","severity":"W","section":4,"table":4,"row":null,"column":null,"quote":null,"start":null,"end":null,\
                "left":null,"right":null,"difference":null,"message":"甲：没有填写。","remedy":"请写上这一部分的内容。"},\
                {"rule":"F-2","severity":"W","section":null,"table":null,"row":null,"column":null,"quote":null,"start":null,"end":null,\
                "left":null,"right":null,"difference":null,"message":"甲：没有填写。","remedy":"请写上这一部分的内容。"}],\
                "unplaced":[{"quote":"一、甲 1 2","reason":"格式里没有这样的行。"}]}
                ]
                """);
    }

    @Test
    void anUnreadableFileHasTheSameNamesAndAReason() {
        var one = JSON.readTree(written(ResultForm.JSON, Locale.CHINA, inspected("", "坏.txt")))
                .get(0);
        assertThat(one.propertyNames())
                .containsExactly(
                        "file",
                        "readable",
                        "title",
                        "organ",
                        "year",
                        "format",
                        "sections",
                        "tables",
                        "findings",
                        "unplaced",
                        "reason");
        assertThat(one.get("readable").booleanValue()).isFalse();
        assertThat(one.at("/tables/3/shape").stringValue()).isEqualTo("missing");
        assertThat(one.get("reason").stringValue()).startsWith("里面没有文字");
    }

    @Test
    void allTwoHundredCellsOfAWholeReportAreThere() {
        var form = FORMATS.get("2021");
        var text = ReportTexts.text(form, "某乡2023年政府信息公开工作年度报告", FilledReports.valid(form));
        var one = JSON.readTree(written(ResultForm.JSON, Locale.CHINA, inspected(text, "甲.txt")))
                .get(0);
        var cells = new ArrayList<Integer>();
        for (var table : List.of("2", "3", "4")) {
            assertThat(one.at("/tables/" + table + "/shape").stringValue()).isEqualTo("ok");
            cells.add(one.at("/tables/" + table + "/cells").size());
        }
        assertThat(cells).containsExactly(10, 175, 15);
        assertThat(one.get("sections"))
                .extracting(section -> section.get("present").booleanValue())
                .containsOnly(true);
    }

    @Test
    void halfACharacterKeepsItsPlace() {
        var place = new Place.InSection(1, 0, 2, "\ud83dab");
        JsonNode one = JSON.readTree(written(ResultForm.JSON, Locale.CHINA, judged(List.of(found("X-4", place)))))
                .get(0);
        assertThat(one.at("/findings/0/quote").stringValue()).isEqualTo("\ufffdab");
    }

    @Test
    void messagesAreEnglishWhereThatIsWanted() {
        assertThat(written(ResultForm.JSON, Locale.ENGLISH, judged(List.of(found("F-2", new Place.InReport())))))
                .contains("Please write this section.");
    }

    private static Finding found(String rule, Place place) {
        return new Finding(
                rule,
                Severity.WARNING,
                place,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sentence.of("check.blank.cell", "甲"),
                Sentence.of("check.section.remedy"));
    }

    private static Inspected.Judged judged(List<Finding> findings) {
        var form = FORMATS.get("2021");
        var title = "某乡2023年政府信息公开工作年度报告";
        var content =
                new Content(new TreeMap<>(Map.of(1, "本年\n")), Cells.of(Map.of(CellKey.parse("3/received/total"), "3")));
        var wording = new ReportWording(Optional.of(title), new TreeMap<>(Map.of(1, "一、总体概况")), List.of());
        var left = new Unplaced(
                OptionalInt.of(3),
                OptionalInt.of(3),
                Optional.empty(),
                "一、甲 1 2",
                List.of("1", "2"),
                List.of(),
                Sentence.of("intake.reason.unknownRow"));
        var reading = new IntakeResult(
                form,
                Optional.of(title),
                Optional.of("某乡"),
                Optional.of(2023),
                wording,
                content.sections(),
                content.cells(),
                List.of(left),
                List.of());
        var report = new ReportUnderCheck(
                form, "某乡", Optional.empty(), 2023, content, wording, ReportsToCompare.NONE, Profile.SUBMIT);
        return new Inspected.Judged("甲.txt", reading, report, findings);
    }
}
