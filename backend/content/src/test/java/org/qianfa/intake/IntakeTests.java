package org.qianfa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

class IntakeTests {
    private static final String TITLE = "柳河镇2021年政府信息公开工作年度报告";
    private final Formats formats = new Formats();
    private final Format form = formats.forYear(2021);
    private final Intake intake = new Intake(formats);

    @Test
    void theSampleIsSplitAndWhatIsNotCertainIsAsked() {
        theFaultsOfTheRealReport(intake.read(ReportTexts.sample(), form), "柳河镇");
    }

    @Test
    void theRealReportIsReadAsTheSampleIs() throws IOException {
        var file = ReportTexts.real();
        assumeTrue(file.isPresent(), "the real report shared/domain/wangji-2021.txt is not at hand");
        theFaultsOfTheRealReport(
                intake.open(Files.readAllBytes(file.get()), "wangji-2021.txt").read(form), "王集乡");
    }

    private void theFaultsOfTheRealReport(IntakeResult reading, String organ) {
        assertThat(reading.organName()).contains(organ);
        assertThat(reading.year()).contains(2021);
        assertThat(reading.sections().keySet()).containsExactly(1, 5, 6);
        assertThat(reading.content().text(1))
                .contains("34条", "一、主动公开情况", "二、依申请公开情况", "五、监督保障")
                .doesNotContain(organ + "2021年政府信息公开工作年度报告");

        assertThat(reading.unplaced()).hasSize(21).allSatisfy(one -> {
            assertThat(one.table()).hasValue(3);
            assertThat(one.values()).hasSize(6);
            assertThat(one.cells()).hasSize(7);
            assertThat(one.placeable()).isTrue();
        });
        assertThat(reading.unplaced())
                .extracting(one -> one.rowKey().orElseThrow())
                .doesNotHaveDuplicates();
        for (var row : List.of("received", "carriedOver", "outcomesTotal", "carriedForward"))
            assertThat(reading.cells().at(new CellKey(3, row, "otherOrganisation")))
                    .contains("0");
        assertThat(reading.cells().values().keySet())
                .filteredOn(key -> key.table() == 3)
                .hasSize(28);
        assertThat(reading.cells().values().keySet())
                .filteredOn(key -> key.table() == 2)
                .hasSize(10);
        assertThat(reading.cells().values().keySet())
                .filteredOn(key -> key.table() == 4)
                .hasSize(15);
        assertThat(texts(reading))
                .contains("表3的表头里没有看到“其他”。", "表3有 21 行各只有 6 个数，应有 7 个；不能确定缺的是哪一列，没有放入，请您指定。")
                .anySatisfy(remark -> assertThat(remark).contains("重复出现了 1 次"));

        var placed = reading.withAllPlacedWithout(3, "otherOrganisation");
        assertThat(placed.unplaced()).isEmpty();
        assertThat(placed.cells().at(CellKey.parse("3/granted/total"))).contains("0");
        assertThat(form.table(3).orElseThrow().blankInputs(placed.cells()))
                .hasSize(21)
                .allMatch(key -> key.column().equals("otherOrganisation"));
    }

    private static List<String> texts(IntakeResult reading) {
        return reading.remarks().stream().map(Sentence::toString).toList();
    }

    @Test
    void whatIsWrittenOutCleanlyComesBackWhole() {
        for (var format : formats.all()) {
            var content = FilledReports.valid(format);
            var title = format.title("柳河镇人民政府", format.firstYear());
            var reading = intake.read(ReportTexts.text(format, title, content), format);
            assertThat(reading.content()).isEqualTo(content);
            assertThat(reading.unplaced()).isEmpty();
            assertThat(reading.remarks()).isEmpty();
            assertThat(reading.title()).contains(title);
            assertThat(reading.organName()).contains("柳河镇人民政府");
        }
    }

    @Test
    void aRowThatLacksAValueAnywhereIsNeverShifted() {
        var content = numbered();
        var lines = ReportTexts.text(form, TITLE, content).lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var fields = Arrays.asList(lines.get(at).split("\t", -1));
            for (var gone = 0; gone < fields.size(); gone++) {
                if (!fields.get(gone).matches("\\d+")) continue;
                var shorter = new java.util.ArrayList<>(fields);
                shorter.remove(gone);
                var text = new java.util.ArrayList<>(lines);
                text.set(at, String.join("\t", shorter));
                var reading = intake.read(String.join("\n", text), form);
                reading.cells().values().forEach((key, value) -> assertThat(
                                content.cells().at(key))
                        .contains(value));
            }
        }
    }

    /** A different number in each cell, so that a shift shows. */
    private Content numbered() {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables())
            for (var cell : table.cells()) values.put(cell.key(), Integer.toString(100 + values.size()));
        return new Content(FilledReports.valid(form).sections(), Cells.of(values));
    }

    @Test
    void aPersonSaysWhichColumnIsMissing() {
        var text = ReportTexts.text(form, TITLE, numbered());
        var row = new CellKey(3, "granted", "business");
        var value = numbered().cells().at(row).orElseThrow();
        var reading = intake.read(text.replaceFirst("\t" + value + "\t", "\t"), form);
        assertThat(reading.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.rowKey()).contains("granted");
            var placed = one.placedWithout("business");
            assertThat(placed).hasSize(6).doesNotContainKey(row);
            placed.forEach(
                    (key, typed) -> assertThat(numbered().cells().at(key)).contains(typed));
        });
    }

    @Test
    void everyEncodingOfAChineseTextFileIsRead() {
        var expected = intake.read(ReportTexts.sample(), form);
        for (var name : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"))
            assertThat(intake.open(ReportTexts.sample().getBytes(Charset.forName(name)), "报告.txt")
                            .read(form))
                    .as(name)
                    .isEqualTo(expected);
        for (var name : List.of("UTF-8", "UTF-16LE", "UTF-16BE"))
            assertThat(intake.open(("\uFEFF" + ReportTexts.sample()).getBytes(Charset.forName(name)), "a.txt")
                            .read(form))
                    .as(name)
                    .isEqualTo(expected);
        assertThat(intake.read(ReportTexts.sample().replace("\n", "\r\n"), form))
                .isEqualTo(expected);
    }

    @Test
    void rareCharactersSurviveEveryEncoding() {
        var text = ReportTexts.sample().replace("定人定责", "由𬭚、𠮷、㐂、龘四位同志定人定责");
        for (var name : List.of("UTF-8", "GB18030", "UTF-16"))
            assertThat(intake.open(text.getBytes(Charset.forName(name)), "a.txt")
                            .read(form)
                            .content()
                            .text(1))
                    .contains("由𬭚、𠮷、㐂、龘四位");
    }

    @Test
    void aFileThatIsNoPlainTextIsRefusedWithWhatToDo() {
        var files = List.of(
                "\u0089PNG\r\n", "\u00ff\u00d8\u00ff\u00e0", "\u00d0\u00cf\u0011\u00e0", "Rar!\u001a", "{\\rtf1", "");
        for (var file : files)
            assertThatThrownBy(() -> intake.open(file.getBytes(StandardCharsets.ISO_8859_1), "x")
                            .read(form))
                    .as(file)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("粘贴");
        var noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        assertThatThrownBy(() -> intake.open(noise, "x.txt").read(form)).isInstanceOf(Refused.class);
    }

    @Test
    void tooMuchTextIsRefused() {
        assertThatThrownBy(
                        () -> intake.open(new byte[19 * 1024 * 1024], "x.txt").read(form))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("文字太多");
        assertThatThrownBy(() -> intake.read("年".repeat(2 * 1024 * 1024 + 1), form))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> intake.read("年\n".repeat(60_000), form)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> intake.read(" \n\t\u0000", form)).isInstanceOf(Refused.class);
    }

    @Test
    void muchTextThatIsAllowedIsReadAndNothingOfItIsLost() {
        for (var line : List.of("甲乙", "x\t1", "\t\t", "| a | b", "1", "规章\t1", "社会公益\t法律服务"))
            for (var heading : List.of("一、总体情况", "三、收到和处理政府信息公开申请情况")) {
                var reading = intake.read(heading + "\n" + (line + "\n").repeat(8_000), form);
                assertThat(reading.unplaced().size()).isLessThan(8_001);
            }
    }

    @Test
    void noLineIsSoLongThatReadingItTakesForEver() {
        for (var piece : List.of(" ", "\t", "-", "|", "：", "x", "\u3000", "一、", "0 ", "（"))
            for (var heading : List.of("一、总体情况", "三、收到和处理政府信息公开申请情况"))
                assertTimeout(
                        Duration.ofSeconds(20),
                        () -> intake.read(heading + "\n| " + piece.repeat(200_000) + "x", form));
    }

    @Test
    void hostileMarkupIsJustText() {
        var text = ReportTexts.sample().replace("定人定责", "<script>alert('x')</script>");
        assertThat(intake.read(text, form).content().text(1)).contains("<script>alert('x')</script>");
    }

    @Test
    void unseenCharactersGoAndDamagedOnesAreRemarkedOn() {
        var text = ReportTexts.sample().replace("定人定责", "定\u0000人\u200B定\u202E责\uFFFD");
        var reading = intake.read(text, form);
        assertThat(reading.content().text(1)).contains("定人定责\uFFFD");
        assertThat(texts(reading)).contains("已去掉 3 个看不见的控制字符。").anyMatch(remark -> remark.startsWith("有 1 个字"));
    }

    @Test
    void anOldTableUnderTheNewFormIsNamedAndNotPlaced() {
        var old = formats.get("2019");
        var reading = intake.read(ReportTexts.text(old, TITLE, FilledReports.valid(old)), form);
        assertThat(reading.cells().values().keySet()).noneMatch(key -> key.table() == 2);
        assertThat(texts(reading)).anySatisfy(remark -> assertThat(remark).contains("2019 年的格式", "本年新公开数量", "对外公开总数量"));
        assertThat(reading.unplaced()).anySatisfy(one -> assertThat(one.quote()).contains("规章"));
        assertThat(reading.unplaced()).anySatisfy(one -> assertThat(one.quote()).contains("政府集中采购"));
        assertThat(reading.unplaced()).anySatisfy(one -> assertThat(one.quote()).contains("其他处理"));
    }

    @Test
    void aTableWithColumnsInAnotherOrderIsAskedAbout() {
        var text = ReportTexts.text(form, TITLE, numbered()).replace("本年制发件数\t本年废止件数", "本年废止件数\t本年制发件数");
        assertThat(intake.read(text, form).unplaced())
                .extracting(one -> one.rowKey().orElse(""))
                .containsExactly("rules", "normativeDocuments");
    }

    @Test
    void aColumnThatTheFormDoesNotKnowMakesItsRowsUncertain() {
        var text = ReportTexts.text(form, TITLE, numbered()).replace("\t科研机构\t", "\t外国机构\t");
        var reading = intake.read(text, form);
        assertThat(reading.cells().values().keySet()).noneMatch(key -> key.table() == 3);
        assertThat(reading.unplaced())
                .filteredOn(one -> one.rowKey().isPresent())
                .hasSize(25);
    }

    @Test
    void halfATableSaysWhatIsMissing() {
        var text = ReportTexts.text(form, TITLE, numbered());
        var cut = text.substring(0, text.indexOf("（四）无法提供")) + text.substring(text.indexOf("四、政府信息公开行政复议"));
        var reading = intake.read(cut, form);
        assertThat(texts(reading)).anySatisfy(remark -> assertThat(remark).contains("表3有 13 行没有看到"));
        assertThat(reading.cells().values().keySet())
                .filteredOn(key -> key.table() == 3)
                .hasSize(12 * 7);
        var none = intake.read(text.replace("六、其他需要报告的事项", ""), form);
        assertThat(texts(none)).contains("没有找到“六、其他需要报告的事项”这一部分。");
    }

    @Test
    void aSectionThatComesTwiceKeepsBothTexts() {
        var reading = intake.read(ReportTexts.sample() + "\n五、存在的主要问题及改进情况\n再补充一句。\n", form);
        assertThat(reading.content().text(5)).contains("兼职人员多", "再补充一句。");
        assertThat(texts(reading)).anySatisfy(remark -> assertThat(remark).contains("五、存在的主要问题及改进情况", "出现了 2 次"));
    }

    @Test
    void aTableThatComesTwiceIsAskedAboutTheSecondTime() {
        var table = "三、收到和处理政府信息公开申请情况\n" + ReportTexts.table(form.table(3).orElseThrow(), numbered());
        var reading = intake.read(ReportTexts.text(form, TITLE, numbered()) + table, form);
        assertThat(reading.content()).isEqualTo(numbered());
        assertThat(reading.unplaced())
                .hasSize(25)
                .allMatch(one -> one.placedAsTheyStand().size() == 7);
    }

    @Test
    void headingsSeenInTheWildAreKnown() {
        var text = ReportTexts.sample()
                .replace("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")
                .replace("五、存在的主要问题及改进情况", "５、政府信息公开工作存在的主要问题及改进情况：")
                .replace("六、其他需要报告的事项", "## 六、其他需要报告的事项");
        assertThat(intake.read(text, form).content())
                .isEqualTo(intake.read(ReportTexts.sample(), form).content());
    }

    @Test
    void anAspectWithTheHeadingOfATableStaysInTheProse() {
        var text = ReportTexts.sample().replace("一、主动公开情况", "一、主动公开政府信息情况");
        var reading = intake.read(text, form);
        assertThat(reading.content().text(1)).contains("34条", "一、主动公开政府信息情况", "五、监督保障");
        assertThat(reading.cells().at(CellKey.parse("2/rules/issued"))).contains("0");
    }

    @Test
    void aValueALineAndPipesAreReadToo() {
        var text = ReportTexts.text(form, TITLE, numbered());
        var oneALine = text.replaceAll("\t+", "\n").replaceAll("\n+", "\n");
        assertThat(intake.read(oneALine, form).content()).isEqualTo(numbered());
        var pipes = text.lines()
                .map(line -> line.indexOf('\t') < 0 ? line : "| " + line.replace("\t", " | ") + " |")
                .reduce("", (one, other) -> one + other + "\n| --- | --- |\n");
        assertThat(intake.read(pipes, form).cells()).isEqualTo(numbered().cells());
    }

    @Test
    void fullWidthDigitsAreNumbersAndWordsStayAsTyped() {
        var text = ReportTexts.text(form, TITLE, numbered())
                .replace("\t100\t", "\t１００\t")
                .replace("\t101\t", "\t/\t");
        var reading = intake.read(text, form);
        assertThat(reading.cells().at(CellKey.parse("2/rules/issued"))).contains("100");
        assertThat(reading.cells().at(CellKey.parse("2/rules/abolished"))).contains("/");
    }

    @Test
    void aTotalThatDoesNotAddUpIsRemarkedOn() {
        var content = FilledReports.valid(form);
        var wrong =
                new Content(content.sections(), content.cells().with(CellKey.parse("4/reconsideration/total"), "99"));
        assertThat(texts(intake.read(ReportTexts.text(form, TITLE, wrong), form)))
                .singleElement()
                .asString()
                .contains("总计，行政复议", "99");
    }

    @Test
    void textAmongTablesAndBeforeTheFirstHeadingIsKept() {
        var text = ReportTexts.text(form, TITLE, numbered())
                .replace(TITLE, TITLE + "\n根据条例编制本报告。")
                .replace("二、主动公开政府信息情况\n", "二、主动公开政府信息情况\n单位：件\n");
        var reading = intake.read(text, form);
        assertThat(reading.content().text(1)).startsWith("根据条例编制本报告。\n");
        assertThat(reading.unplaced()).singleElement().satisfies(one -> assertThat(one.quote())
                .isEqualTo("单位：件"));
        assertThat(reading.cells()).isEqualTo(numbered().cells());
    }

    @Test
    void everyTypedCharacterOfAShuffledReportIsSomewhere() {
        var chance = new java.util.Random(20211231);
        for (var round = 0; round < 40; round++) {
            var lines = new java.util.ArrayList<>(ReportTexts.sample().lines().toList());
            for (var i = 0; i < 12; i++) {
                var line = lines.remove(chance.nextInt(lines.size()));
                if (chance.nextBoolean()) lines.add(chance.nextInt(lines.size()), line);
            }
            var reading = intake.read(String.join("\n", lines), form);
            var kept = new StringBuilder(String.join("", reading.sections().values()));
            reading.unplaced().forEach(one -> kept.append(one.quote()));
            for (var line : lines)
                if (line.length() > 40 && line.indexOf('\t') < 0)
                    assertThat(kept.toString()).contains(line.strip());
            for (var key : reading.cells().values().keySet())
                assertThat(form.cell(key)).isPresent();
        }
    }

    @Test
    void aTextWithoutAnyHeadingIsHandedBackWhole() {
        var reading = intake.read("今天天气很好。\n明天也是。", form);
        assertThat(reading.unplaced()).singleElement().satisfies(one -> assertThat(one.quote())
                .isEqualTo("今天天气很好。\n明天也是。\n"));
        assertThat(reading.sections()).isEmpty();
    }

    @Test
    void everyRemarkReadsInEnglishToo() {
        for (var text : List.of(
                ReportTexts.sample(),
                "x",
                ReportTexts.text(formats.get("2019"), TITLE, FilledReports.valid(formats.get("2019"))))) {
            var reading = intake.read(text, form);
            reading.remarks().forEach(remark -> assertThat(remark.in(java.util.Locale.ENGLISH))
                    .isNotBlank());
            reading.unplaced().forEach(one -> assertThat(one.reason().in(java.util.Locale.ENGLISH))
                    .isNotBlank());
        }
    }
}
