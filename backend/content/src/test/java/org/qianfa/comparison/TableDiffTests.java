package org.qianfa.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;

/** Tables that writers made, compared by the cell. */
class TableDiffTests {
    private static final String TRAINING = "月份,人次\n三月,40\n六月,52\n九月,48";

    @Test
    void aChangedCellIsMarkedInItsPlace() {
        assertThat(compared(table(TRAINING), table(TRAINING.replace("52", "55"))))
                .containsExactly("月份 | 人次\n三月 | 40\n六月 | [52→55]\n九月 | 48");
    }

    @Test
    void allNumbersMayChangeAndTheTableIsStillTheSame() {
        assertThat(compared(table("甲,1\n乙,2"), table("甲,7\n丙,8"))).containsExactly("甲 | [1→7]\n[乙→丙] | [2→8]");
    }

    @Test
    void aRowThatWasPutInLeavesTheOthersAlone() {
        assertThat(compared(table(TRAINING), table(TRAINING.replace("六月", "四月,17\n六月"))))
                .containsExactly("月份 | 人次\n三月 | 40\n+ 四月 | + 17\n六月 | 52\n九月 | 48".replace("+ 四月", "+ + 四月"));
    }

    @Test
    void aColumnThatWasPutInLeavesTheOthersAlone() {
        assertThat(compared(table(TRAINING), table("月份,地点,人次\n三月,镇政府,40\n六月,党校,52\n九月,镇政府,49")))
                .containsExactly("月份 | + 地点 | 人次\n三月 | + 镇政府 | 40\n六月 | + 党校 | 52\n九月 | + 镇政府 | [48→49]");
    }

    @Test
    void mergedCellsAreComparedWhereTheShapeIsTheSame() {
        assertThat(compared(merged("培训", "40"), merged("培训", "41"))).containsExactly("培训\n人次 | [40→41]");
        assertThat(compared(merged("培训", "40"), table("培训,年度\n人次,40")))
                .as("no cell stands for another one")
                .containsExactly("- 培训\n人次\t40", "+ 培训\t年度\n人次\t40");
    }

    private static List<String> compared(SimpleTable before, SimpleTable after) {
        return MarkedText.manuscripts(MarkedText.of(before), MarkedText.of(after));
    }

    private static SimpleTable table(String rows) {
        return new SimpleTable(rows.lines()
                .map(row -> new Row(
                        Arrays.stream(row.split(",")).map(text -> cell(text, 1)).toList()))
                .toList());
    }

    private static SimpleTable merged(String title, String number) {
        return new SimpleTable(Stream.of(List.of(cell(title, 2)), List.of(cell("人次", 1), cell(number, 1)))
                .map(Row::new)
                .toList());
    }

    private static Cell cell(String text, int colspan) {
        return new Cell(false, 1, colspan, List.of(Paragraph.of(text)));
    }
}
