package org.qianfa.form.content;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.prose.Manuscript;

/** What is filled into a form: a manuscript for each section that has prose, and cells. */
public final class Content {
    public static final Content EMPTY = new Content(new TreeMap<>(), Cells.NONE);

    private final SortedMap<Integer, Manuscript> manuscripts;
    private final SortedMap<Integer, String> sections;
    private final Cells cells;

    /** @param sections texts by section number, without any structure; lines end in {@code \n} */
    public Content(SortedMap<Integer, String> sections, Cells cells) {
        this(cells, plain(sections));
    }

    private Content(Cells cells, SortedMap<Integer, Manuscript> manuscripts) {
        this.cells = cells;
        this.manuscripts = Collections.unmodifiableSortedMap(new TreeMap<>(manuscripts));
        var texts = new TreeMap<Integer, String>();
        manuscripts.forEach((section, manuscript) -> texts.put(section, manuscript.text()));
        this.sections = Collections.unmodifiableSortedMap(texts);
    }

    public static Content ofManuscripts(SortedMap<Integer, Manuscript> manuscripts, Cells cells) {
        return new Content(cells, manuscripts);
    }

    private static SortedMap<Integer, Manuscript> plain(SortedMap<Integer, String> sections) {
        var plain = new TreeMap<Integer, Manuscript>();
        sections.forEach((section, text) -> plain.put(section, Manuscript.ofText(text)));
        return plain;
    }

    public SortedMap<Integer, Manuscript> manuscripts() {
        return manuscripts;
    }

    /** As the sections read, by section number. */
    public SortedMap<Integer, String> sections() {
        return sections;
    }

    public Cells cells() {
        return cells;
    }

    public Manuscript manuscript(int section) {
        return manuscripts.getOrDefault(section, Manuscript.EMPTY);
    }

    /** The section's text, "" where nothing is written. */
    public String text(int section) {
        return sections.getOrDefault(section, "");
    }

    /** The same prose over other cells, with every fact saying what its cell holds there. */
    public Content withCells(Cells other) {
        var filled = new TreeMap<>(manuscripts);
        filled.replaceAll((_, manuscript) ->
                manuscript.withFacts(cell -> other.at(CellKey.parse(cell)).orElse("")));
        return new Content(other, filled);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content
                && content.manuscripts.equals(manuscripts)
                && content.cells.equals(cells);
    }

    @Override
    public int hashCode() {
        return 31 * manuscripts.hashCode() + cells.hashCode();
    }

    @Override
    public String toString() {
        return "Content" + sections + cells.values();
    }
}
