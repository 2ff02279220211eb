package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.format.Wording;
import org.qianfa.shared.Sentence;

/** The report's title, and the lines without it, however often it stands there and over however many lines. */
record TitleSearch(Optional<Titles.Title> title, List<Piece> lines) {
    private static final int MOST_BEFORE = 40;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_ORGAN = 30;

    static TitleSearch of(Titles titles, List<Piece> lines, List<Sentence> remarks) {
        var whole = whole(titles, lines, remarks);
        if (whole.title().isPresent()) return whole;
        return broken(titles, lines).or(() -> withoutOrgan(titles, lines)).orElse(whole);
    }

    private static TitleSearch whole(Titles titles, List<Piece> lines, List<Sentence> remarks) {
        var title = Optional.<Titles.Title>empty();
        var repeated = 0;
        var kept = new ArrayList<Piece>();
        for (var line : lines) {
            var found = titles.title(line.single());
            if (found.isEmpty() || title.isPresent() && !same(found.get(), title.get())) {
                kept.add(line);
                continue;
            }
            if (title.isPresent()) repeated++;
            title = title.or(() -> found);
        }
        if (repeated > 0)
            remarks.add(Sentence.of("intake.titleRepeated", title.orElseThrow().line(), repeated));
        return new TitleSearch(title, kept);
    }

    private static boolean same(Titles.Title one, Titles.Title other) {
        return Wording.same(one.line(), other.line());
    }

    /** The title over two or three short lines near the beginning. */
    private static Optional<TitleSearch> broken(Titles titles, List<Piece> lines) {
        for (var at = 0; at < Math.min(lines.size(), MOST_BEFORE); at++) {
            var text = Piece.strip(lines.get(at).single());
            if (text.isEmpty() || text.length() > LONGEST_ORGAN) continue;
            for (var next = at + 1; next < Math.min(lines.size(), at + MOST_LINES); next++) {
                var more = Piece.strip(lines.get(next).single());
                if (more.isEmpty() && !lines.get(next).blank()) break;
                text += more;
                var found = titles.title(text);
                if (!more.isEmpty() && found.isPresent()) return Optional.of(without(lines, at, next + 1, found.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<TitleSearch> withoutOrgan(Titles titles, List<Piece> lines) {
        for (var at = 0; at < Math.min(lines.size(), MOST_BEFORE); at++) {
            var found = titles.titleWithoutOrgan(lines.get(at).single());
            if (found.isPresent()) return Optional.of(without(lines, at, at + 1, found.get()));
        }
        return Optional.empty();
    }

    private static TitleSearch without(List<Piece> lines, int from, int to, Titles.Title title) {
        var kept = new ArrayList<>(lines.subList(0, from));
        kept.addAll(lines.subList(to, lines.size()));
        return new TitleSearch(Optional.of(title), kept);
    }
}
