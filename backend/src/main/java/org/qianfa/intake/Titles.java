package org.qianfa.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.format.Format;
import org.qianfa.format.Wording;

/** Knows a report's title when it sees one, and whose and which year's it is. */
final class Titles {
    private static final String NUMERALS = "〇一二三四五六七八九";
    private final List<Pattern> patterns;

    /** A title as typed. */
    record Title(String line, String organ, int year) {}

    Titles(Format format) {
        this.patterns = Stream.concat(Stream.of(format.titlePattern()), format.titleVariants().stream())
                .map(Wording::bare)
                .map(Titles::pattern)
                .toList();
    }

    Optional<Title> title(String line) {
        if (line.length() > 120) return Optional.empty();
        var bare = Wording.bare(line).replaceFirst("^#+", "");
        return patterns.stream()
                .map(pattern -> pattern.matcher(bare))
                .filter(Matcher::matches)
                .map(found -> new Title(line.strip(), found.group("organ"), year(found.group("year"))))
                .findFirst();
    }

    private static Pattern pattern(String title) {
        return Pattern.compile(("\\Q" + title + "\\E")
                .replace("{organ}", "\\E(?<organ>.{2,60}?)\\Q")
                .replace("{year}", "\\E(?<year>[0-9]{4}|[〇零○一二三四五六七八九]{4})\\Q"));
    }

    private static int year(String written) {
        var year = 0;
        for (var digit : written.replaceAll("[零○]", "〇").toCharArray())
            year = year * 10 + (NUMERALS.indexOf(digit) >= 0 ? NUMERALS.indexOf(digit) : Character.digit(digit, 10));
        return year;
    }
}
