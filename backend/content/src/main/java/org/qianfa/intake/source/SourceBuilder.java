package org.qianfa.intake.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.intake.Unreadable;
import org.qianfa.text.Sentence;
import org.qianfa.text.Spaces;
import org.qianfa.text.Wording;

/** The blocks of one document while it is read, and how much of it may still be read. */
public final class SourceBuilder {
    public static final int MOST_CHARACTERS = 2 * 1024 * 1024;
    static final int MOST_LINES = 50_000;
    public static final int MOST_SPOTS = 200_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final long until = System.nanoTime() + LONGEST.toNanos();
    private final List<Source.Block> blocks = new ArrayList<>();
    private final Set<Sentence> remarks = new LinkedHashSet<>();
    private int lines;
    private int characters;
    private int spots;
    private int removed;
    private int lost;

    /** Takes text as one line or, where it has line breaks, as several. */
    public void text(String text) {
        for (var line : clean(text).split("\n", -1)) {
            if (++lines > MOST_LINES) throw new Unreadable("intake.tooLong");
            blocks.add(new Source.Line(line));
        }
    }

    /** Takes a line without the spaces around it, and nothing where nothing is left; tabs around fields are blank fields. */
    public void line(String text) {
        var bare = Spaces.strip(text);
        if (!bare.isEmpty()) text(bare.indexOf('\t') < 0 ? bare : text);
    }

    /** Takes a table; lines of text that only stand in its frame become lines. */
    public void table(Source.Grid grid) {
        spots += grid.spots().size();
        if (spots > MOST_SPOTS) throw new Unreadable("intake.tooLong");
        var cleaned = grid.spots().stream()
                .map(spot -> new Source.Spot(
                        spot.line(), spot.column(), spot.lines(), spot.columns(), Spaces.strip(clean(spot.text()))))
                .toList();
        for (var piece : FramedText.pieces(new Source.Grid(grid.height(), grid.width(), cleaned)))
            switch (piece) {
                case Source.Line line -> line(line.text());
                case Source.Grid table -> blocks.add(table);
            }
    }

    /** Whether the line before says the same, whatever its number: a table's caption under the heading of its section. */
    public boolean justSaid(String text) {
        return !blocks.isEmpty()
                && blocks.getLast() instanceof Source.Line line
                && Wording.isOneOf(text, List.of(line.text()));
    }

    public void remark(String key, Object... values) {
        remarks.add(Sentence.of(key, values));
    }

    /** To be asked wherever a hostile document could take long. */
    public void stillInTime() {
        if (System.nanoTime() > until) throw new Unreadable("intake.hostile");
    }

    public Source source() {
        var all = new ArrayList<>(remarks);
        all.addAll(CleanText.remarks(removed, lost));
        return new Source(blocks, all);
    }

    private String clean(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) throw new Unreadable("intake.tooLong");
        stillInTime();
        var clean = CleanText.of(text);
        removed += clean.removed();
        lost += clean.lost();
        return clean.text();
    }
}
