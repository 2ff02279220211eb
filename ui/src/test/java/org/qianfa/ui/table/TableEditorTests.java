package org.qianfa.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.format.Cells;
import org.qianfa.format.Formats;
import org.qianfa.format.TableForm;

class TableEditorTests {
    private final TableForm form = new Formats().forYear(2021).table(3).orElseThrow();

    @Test
    void theWholeTableIsDrawnFromTheForm() {
        var table = new TableDrawing(Cells.NONE, "（自动计算）", false).draw(form);
        assertThat(all(table, "input")).hasSize(175);
        assertThat(all(table, "tr")).hasSize(28);
        assertThat(all(table, "input").filter(input -> input.hasAttribute("readonly")))
                .hasSize(25 + 6);
        assertThat(all(table, "input").map(input -> input.getAttribute("aria-label")))
                .doesNotHaveDuplicates()
                .contains("自然人，一、本年新收政府信息公开申请数量", "总计，（七）总计（自动计算）");
        var ids = all(table, "th").map(head -> head.getAttribute("id")).toList();
        assertThat(all(table, "td")
                        .flatMap(cell -> Stream.of(cell.getAttribute("headers").split(" "))))
                .allMatch(ids::contains);
    }

    @Test
    void everyFormOfEveryYearCanBeDrawn() {
        for (var format : new Formats().all())
            for (var table : format.tables())
                assertThat(all(new TableDrawing(Cells.NONE, "", false).draw(table), "input"))
                        .hasSameSizeAs(table.cells());
    }

    private static Stream<Element> all(Element root, String tag) {
        return Stream.concat(
                root.getTag().equals(tag) ? Stream.of(root) : Stream.empty(),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(child -> all(child, tag)));
    }
}
