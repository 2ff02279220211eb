package org.qianfa.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qianfa.document.FileKind;
import org.qianfa.document.Origin;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Paper;
import org.qianfa.document.Papers;
import org.qianfa.document.page.CellGrid;
import org.qianfa.document.page.TableCell;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.form.table.TableForm;

class DocxTests {
    private static XWPFDocument word(Paper paper) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(Papers.file(paper, FileKind.DOCX)));
    }

    @Test
    void headingsAreRealHeadings() throws Exception {
        try (var word = word(Papers.full())) {
            assertThat(texts(word, "Heading1"))
                    .containsExactlyElementsOf(Papers.FORM.sections().stream()
                            .map(section -> section.heading())
                            .toList());
            assertThat(texts(word, "Heading2")).contains("（一）主动公开");
            assertThat(texts(word, "Heading3")).containsExactly("1.政策文件");
            assertThat(texts(word, "Title")).containsExactly(Papers.ORGAN + "\n2024年政府信息公开工作年度报告");
        }
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(paragraph -> paragraph.getText())
                .toList();
    }

    @Test
    void aHeadingThatASentenceFollowsKeepsItsFace() throws Exception {
        try (var word = word(Papers.full())) {
            var paragraph = word.getParagraphs().stream()
                    .filter(each -> each.getText().startsWith("（二）依申请公开。"))
                    .findFirst()
                    .orElseThrow();
            assertThat(paragraph.getRuns().getFirst().text()).isEqualTo("（二）依申请公开。");
            assertThat(paragraph.getRuns().getFirst().getStyle()).isEqualTo("Heading2Char");
            assertThat(paragraph.getRuns().getLast().text()).isEqualTo("全部按期答复。");
            assertThat(paragraph.getRuns().getLast().getStyle()).isEmpty();
        }
    }

    @Test
    void boldAndNumbersBoundToCellsStandInTheSentence() throws Exception {
        try (var word = word(Papers.full())) {
            var paragraph = word.getParagraphs().stream()
                    .filter(each -> each.getText().equals("全年公开，收到申请34件。"))
                    .findFirst()
                    .orElseThrow();
            assertThat(paragraph.getRuns().stream().filter(run -> run.isBold()).map(run -> run.text()))
                    .containsExactly("公开");
        }
    }

    @Test
    void tablesAreMergedAsTheFormMergesThem() throws Exception {
        for (var form : new Formats().all()) {
            var paper = new Paper(form, "年报", "", form.firstYear(), Content.EMPTY, new Origin.OfFile());
            try (var word = word(paper)) {
                for (var i = 0; i < form.tables().size(); i++)
                    assertThat(cells(word.getTables().get(i)))
                            .isEqualTo(cells(form.tables().get(i)));
            }
        }
    }

    /** Every cell as "line/column lines×columns text", values without text. */
    private static List<String> cells(TableForm table) {
        return CellGrid.of(table).cells().stream()
                .map(placed -> "%d/%d %d×%d %s"
                        .formatted(
                                placed.line(),
                                placed.column(),
                                placed.lines(),
                                placed.columns(),
                                placed.cell() instanceof TableCell.Head(var head) ? head.text() : ""))
                .sorted()
                .toList();
    }

    private static List<String> cells(XWPFTable table) {
        var cells = new ArrayList<String>();
        for (var line = 0; line < table.getRows().size(); line++) {
            var column = 0;
            for (var cell : table.getRow(line).getTableCells()) {
                var properties = cell.getCTTc().getTcPr();
                var columns = properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
                var merge = properties.getVMerge();
                var begins = merge == null || STMerge.RESTART.equals(merge.getVal());
                if (begins)
                    cells.add("%d/%d %d×%d %s"
                            .formatted(
                                    line,
                                    column,
                                    merge == null ? 1 : reach(table, line, column),
                                    columns,
                                    cell.getText()));
                column += columns;
            }
        }
        return cells.stream().sorted().toList();
    }

    private static int reach(XWPFTable table, int from, int at) {
        var line = from + 1;
        for (; line < table.getRows().size(); line++) {
            var column = 0;
            var goesOn = false;
            for (var cell : table.getRow(line).getTableCells()) {
                var properties = cell.getCTTc().getTcPr();
                if (column == at && properties.getVMerge() != null)
                    goesOn = !STMerge.RESTART.equals(properties.getVMerge().getVal());
                column += properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
            }
            if (!goesOn) break;
        }
        return line - from;
    }

    @Test
    void headsOfTheLongTableAreRepeated() throws Exception {
        try (var word = word(Papers.full())) {
            var heads = word.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .filter(row -> row.isRepeatHeader())
                            .count())
                    .toList();
            assertThat(heads).containsExactly(2L, 0L, 3L, 3L);
        }
    }

    @Test
    void thePageIsThatOfTheStandard() throws Exception {
        try (var word = word(Papers.full())) {
            var page = word.getDocument().getBody().getSectPr();
            assertThat(page.xmlText())
                    .contains("w:top=\"2098\"", "w:left=\"1587\"", "w:right=\"1474\"", "w:bottom=\"1984\"")
                    .contains("w:type=\"lines\"", "w:linePitch=\"579\"");
            assertThat(word.getFooterList().stream().map(foot -> foot.getParagraphs()
                            .getFirst()
                            .getAlignment()
                            .name()))
                    .containsExactlyInAnyOrder("RIGHT", "LEFT");
        }
    }

    @Test
    void wideTablesStandOnPagesOfTheirOwnWhereThatIsWanted() throws Exception {
        var file = Papers.file(Papers.full(), FileKind.DOCX, new PageSetup(true));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var pages = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph ->
                            paragraph.getCTP().getPPr().getSectPr().xmlText().contains("landscape"))
                    .toList();
            assertThat(pages).containsExactly(false, true);
            assertThat(word.getDocument().getBody().getSectPr().xmlText()).doesNotContain("landscape");
        }
    }

    @Test
    void theFileSaysWhatItIsACopyOf() throws Exception {
        try (var word = word(Papers.of(Content.EMPTY, Papers.SIGNED))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(Papers.TITLE);
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo(Papers.ORGAN);
            var custom = word.getProperties().getCustomProperties();
            assertThat(custom.getProperty("qianfa.sm3").getLpwstr()).isEqualTo(Papers.HASH.sm3());
            assertThat(custom.getProperty("qianfa.revision").getLpwstr()).isEqualTo("3");
            assertThat(word.getFooterList().getFirst().getText()).contains("第1版 第3稿 已签发", Papers.HASH.sm3());
        }
    }

    @Test
    void onePaperIsAlwaysTheSameBytes() {
        assertThat(Papers.file(Papers.full(), FileKind.DOCX)).isEqualTo(Papers.file(Papers.full(), FileKind.DOCX));
    }
}
