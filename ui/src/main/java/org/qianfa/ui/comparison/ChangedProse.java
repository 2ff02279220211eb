package org.qianfa.ui.comparison;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qianfa.comparison.BlockChange;
import org.qianfa.comparison.ChangeLevel;
import org.qianfa.comparison.SectionChange;
import org.qianfa.form.Format;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.ui.text.Texts;

/** A section's prose with its changes. What is unchanged is there too, and how much of it: the page shows the one or the other. */
final class ChangedProse {
    private static final int FIRST_HEADING = 2;
    private final InlineMarks marks;
    private final ChangedTable tables;
    private final Locale locale;

    ChangedProse(Format form, Locale locale) {
        this.locale = locale;
        marks = new InlineMarks(form, locale);
        tables = new ChangedTable(marks);
    }

    Element draw(SectionChange section) {
        var drawn = new ArrayList<Element>();
        var unchanged = new ArrayList<Element>();
        for (var block : section.blocks())
            if (block instanceof BlockChange.Same(var same)) unchanged.add(block(same, "same", inlines(same)));
            else {
                flush(unchanged, drawn);
                drawn.addAll(changed(block));
            }
        flush(unchanged, drawn);
        return Html.of("div", "changed-prose", drawn);
    }

    private void flush(List<Element> unchanged, List<Element> drawn) {
        if (unchanged.isEmpty()) return;
        drawn.add(Html.of("p", "gap", Texts.in(locale, "compare.gap", unchanged.size())));
        drawn.addAll(unchanged);
        unchanged.clear();
    }

    private List<Element> changed(BlockChange change) {
        return switch (change) {
            case BlockChange.Same(var block) -> List.of(block(block, "same", inlines(block)));
            case BlockChange.Rewritten rewritten -> List.of(rewritten(rewritten));
            case BlockChange.Added(var block) -> whole(block, "added", "compare.added");
            case BlockChange.Removed(var block) -> whole(block, "removed", "compare.removed");
            case BlockChange.MovedAway(var block, var move) ->
                List.of(tagged(block, "moved-away", inlines(block), Texts.in(locale, "compare.movedAway", move)));
            case BlockChange.MovedHere(var block, var spans, var move) ->
                List.of(Html.place(tagged(
                        block,
                        "moved-here",
                        block instanceof SimpleTable ? inlines(block) : marks.runs(spans),
                        Texts.in(locale, "compare.movedHere", move))));
            case BlockChange.SplitOrJoined parted -> parted.isSplit() ? divided(parted) : List.of(joined(parted));
            case BlockChange.Table table -> List.of(tables.draw(table));
        };
    }

    private Element rewritten(BlockChange.Rewritten rewritten) {
        var runs = marks.runs(rewritten.spans());
        var tag =
                switch (rewritten.level()) {
                    case PUNCTUATION -> Texts.in(locale, "compare.onlyPunctuation");
                    case FIGURES -> Texts.in(locale, "compare.onlyFigures");
                    case NONE, APPEARANCE -> Texts.in(locale, "compare.onlyAppearance");
                    case WORDS -> "";
                };
        var drawn =
                tag.isEmpty() ? block(rewritten.is(), "changed", runs) : tagged(rewritten.is(), "changed", runs, tag);
        var showsNoPlace = rewritten.level() == ChangeLevel.APPEARANCE
                && rewritten.was().text().equals(rewritten.is().text())
                && !rewritten.was().getClass().equals(rewritten.is().getClass());
        return showsNoPlace || runs.isEmpty() ? Html.place(drawn) : drawn;
    }

    private List<Element> divided(BlockChange.SplitOrJoined change) {
        var drawn = new ArrayList<Element>();
        for (var at = 0; at < change.is().size(); at++) {
            var runs = new ArrayList<>(marks.runs(change.spans().get(at)));
            if (at > 0) runs.addFirst(Html.place(tag(Texts.in(locale, "compare.divided"))));
            drawn.add(block(change.is().get(at), "changed", runs));
        }
        return drawn;
    }

    private Element joined(BlockChange.SplitOrJoined change) {
        var runs = new ArrayList<Element>();
        for (var part : change.spans()) {
            if (!runs.isEmpty()) runs.add(Html.place(tag(Texts.in(locale, "compare.joined"))));
            runs.addAll(marks.runs(part));
        }
        return block(change.is().getFirst(), "changed", runs);
    }

    /** A block that stands in one of the two texts alone; a table is drawn as one, with a line above it that says so. */
    private List<Element> whole(Block block, String styles, String words) {
        var added = styles.equals("added");
        if (block instanceof SimpleTable table)
            return List.of(
                    Html.place(Html.of("p", "changed tag-line", List.of(tag(Texts.in(locale, words))))),
                    tables.draw(table, added ? "added" : "removed"));
        var inlines = block.inlines();
        var content = inlines.isEmpty()
                ? List.of(tag(Texts.in(locale, added ? "compare.blankAdded" : "compare.blankRemoved")))
                : List.of(added ? marks.inserted(inlines) : marks.deleted(inlines));
        return List.of(Html.place(block(block, "changed " + styles, content)));
    }

    private Element tagged(Block block, String styles, List<Element> children, String words) {
        var all = new ArrayList<Element>();
        all.add(tag(words));
        all.addAll(children);
        return block(block, "changed " + styles, all);
    }

    private static Element tag(String words) {
        return Html.of("small", "tag", words);
    }

    private List<Element> inlines(Block block) {
        return block instanceof SimpleTable table
                ? List.of(tables.draw(table, "same"))
                : marks.inlines(block.inlines());
    }

    private static Element block(Block block, String styles, List<Element> children) {
        return switch (block) {
            case Heading(var level, var inlines) ->
                Html.of("h" + (FIRST_HEADING + Math.min(level, 4)), "level-" + level + " " + styles, children);
            case Block.Paragraph paragraph -> Html.of("p", styles, children);
            case SimpleTable table -> Html.of("div", styles, children);
        };
    }
}
