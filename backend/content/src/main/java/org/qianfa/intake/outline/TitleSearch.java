package org.qianfa.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.ReportTitles;
import org.qianfa.text.Sentence;
import org.qianfa.text.Spaces;
import org.qianfa.text.Wording;

/** The report's title, and the lines without it, however often it stands there and over however many lines. */
record TitleSearch(Optional<ReportTitles.Title> title, List<SourceLine> lines) {
    private static final int MOST_BEFORE = 40;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_ORGAN = 30;
    private static final Pattern ORGAN =
            Pattern.compile("[\\p{IsHan}（）]{2,28}(政府|办公室|办公厅|办事处|委员会|[局厅委院部署会镇乡]|街道|中心|管理处|[总支大]队)");

    static TitleSearch search(ReportTitles titles, List<SourceLine> lines, List<Sentence> remarks) {
        var whole = inOneLine(titles, lines, remarks);
        if (whole.title().isPresent()) return whole;
        return overSeveralLines(titles, lines)
                .or(() -> withoutOrgan(titles, lines))
                .orElse(whole);
    }

    private static TitleSearch inOneLine(ReportTitles titles, List<SourceLine> lines, List<Sentence> remarks) {
        var title = Optional.<ReportTitles.Title>empty();
        var repeated = 0;
        var kept = new ArrayList<SourceLine>();
        for (var line : lines) {
            var found = titles.title(line.asOneText());
            if (found.isEmpty() || (title.isPresent() && !isSame(found.get(), title.get()))) {
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

    private static boolean isSame(ReportTitles.Title one, ReportTitles.Title other) {
        return Wording.isSame(one.line(), other.line());
    }

    /** The title over two or three short lines near the beginning. */
    private static Optional<TitleSearch> overSeveralLines(ReportTitles titles, List<SourceLine> lines) {
        for (var at = 0; at < Math.min(lines.size(), MOST_BEFORE); at++) {
            var text = Spaces.strip(lines.get(at).asOneText());
            if (text.isEmpty() || text.length() > LONGEST_ORGAN) continue;
            for (var next = at + 1; next < Math.min(lines.size(), at + MOST_LINES); next++) {
                var more = Spaces.strip(lines.get(next).asOneText());
                if (more.isEmpty() && !lines.get(next).isBlank()) break;
                text += more;
                var found = titles.title(text);
                if (!more.isEmpty() && found.isPresent())
                    return Optional.of(removeLines(lines, at, next + 1, found.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<TitleSearch> withoutOrgan(ReportTitles titles, List<SourceLine> lines) {
        for (var at = 0; at < Math.min(lines.size(), MOST_BEFORE); at++) {
            var found = titles.titleWithoutOrgan(lines.get(at).asOneText());
            if (found.isPresent()) return Optional.of(withOrganBelow(lines, at, found.get()));
        }
        return Optional.empty();
    }

    /** The organ may sign right below the title. */
    private static TitleSearch withOrganBelow(List<SourceLine> lines, int at, ReportTitles.Title title) {
        var below = at + 1;
        while (below < lines.size() - 1 && lines.get(below).isBlank()) below++;
        var organ = below < lines.size() ? Spaces.strip(lines.get(below).asOneText()) : "";
        if (!ORGAN.matcher(organ).matches()) return removeLines(lines, at, at + 1, title);
        return removeLines(lines, at, below + 1, new ReportTitles.Title(title.line(), organ, title.year()));
    }

    private static TitleSearch removeLines(List<SourceLine> lines, int from, int to, ReportTitles.Title title) {
        var kept = new ArrayList<>(lines.subList(0, from));
        kept.addAll(lines.subList(to, lines.size()));
        return new TitleSearch(Optional.of(title), kept);
    }
}
