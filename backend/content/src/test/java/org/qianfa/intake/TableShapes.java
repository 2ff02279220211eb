package org.qianfa.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.form.Format;
import org.qianfa.form.content.Content;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;
import org.qianfa.intake.source.GridBuilder;
import org.qianfa.intake.source.Source;

/** The shapes in which people have a report's tables, each written out of any content. */
public enum TableShapes {
    /** As a spreadsheet is copied: tabs, the places of merged cells empty. */
    PADDED {
        @Override
        public List<Source.Block> table(TableForm table, Content content) {
            return lines(ReportTexts.table(table, content));
        }
    },
    /** As a browser is copied: tabs, nothing for merged cells. */
    COPIED {
        @Override
        public List<Source.Block> table(TableForm table, Content content) {
            return lines(ReportTexts.table(table, content).replaceAll("\t+", "\t"));
        }
    },
    ONE_A_LINE {
        @Override
        public List<Source.Block> table(TableForm table, Content content) {
            return lines(
                    ReportTexts.table(table, content).replaceAll("\t+", "\n").replaceAll("\n+", "\n"));
        }
    },
    PIPES {
        @Override
        public List<Source.Block> table(TableForm table, Content content) {
            return lines(ReportTexts.table(table, content)
                    .lines()
                    .map(line -> "| " + line.replace("\t", " | ") + " |\n| --- | --- |\n")
                    .collect(Collectors.joining()));
        }
    },
    SPACES {
        @Override
        public List<Source.Block> table(TableForm table, Content content) {
            return lines(ReportTexts.table(table, content).replaceAll("\t+", "  "));
        }
    },
    CELLS {
        @Override
        public List<Source.Block> table(TableForm table, Content content) {
            return List.of(grid(table, content));
        }
    };

    public abstract List<Source.Block> table(TableForm table, Content content);

    /** The whole report with its tables in this shape. */
    public Source report(Format format, String title, Content content) {
        var blocks = new ArrayList<Source.Block>(lines(title));
        for (var section : format.sections()) {
            blocks.addAll(lines(section.heading()));
            blocks.addAll(lines(content.text(section.number())));
            section.table().stream()
                    .mapToObj(table -> table(format.table(table).orElseThrow(), content))
                    .forEach(blocks::addAll);
        }
        return new Source(blocks, List.of());
    }

    static List<Source.Block> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .<Source.Block>map(Source.Line::new)
                .toList();
    }

    public static Source.Grid grid(TableForm table, Content content) {
        var grid = new GridBuilder();
        for (var block : table.blocks()) {
            block.header().forEach(line -> heads(grid, line));
            for (var line : block.lines()) {
                heads(grid, line.labels());
                values(grid, line.values(), content);
            }
        }
        return grid.build().orElseThrow();
    }

    private static void heads(GridBuilder grid, List<HeadCell> heads) {
        grid.nextLine();
        for (var head : heads) grid.addCell(head.rowspan(), head.colspan(), head.text());
    }

    private static void values(GridBuilder grid, List<ValueCell> values, Content content) {
        for (var value : values)
            grid.addCell(1, value.colspan(), content.cells().at(value.key()).orElse(""));
    }
}
