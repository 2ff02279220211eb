package org.qianfa.intake.vocabulary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.text.Spaces;
import org.qianfa.text.Wording;

/** Knows a report's title when it sees one, and whose and which year's it is. */
public final class ReportTitles {
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String YEAR = "(?<year>[0-9]{4}|[〇零○OoΟО一二三四五六七八九]{4})";
    private static final Pattern MARKS_AROUND = Pattern.compile("^[#*《\"【]{1,4}|[#*》\"】]{1,4}$");
    /** What is not yet, or not only, the published text says so behind its title. */
    private static final Pattern STAGE = Pattern.compile("\\([^()0-9]{0,6}[稿版]\\)$");

    private static final Pattern PERIOD = Pattern.compile("(20[0-9]{2})年1月1日.{0,12}12月31日");
    private static final int LONGEST = 120;

    private final List<TitleWording> titles;

    /**
     * A title as typed.
     *
     * @param organ "" where the title does not say it
     */
    public record Title(String line, String organ, int year) {}

    /** A wording, and the longest piece of it that stands in every title of this wording. */
    private record TitleWording(Pattern whole, Pattern withoutOrgan, String longestPart) {}

    ReportTitles(Format format) {
        this.titles = Stream.concat(Stream.of(format.titlePattern()), format.titleVariants().stream())
                .map(Wording::normalize)
                .map(ReportTitles::known)
                .toList();
    }

    /** The title that this line is. */
    public Optional<Title> title(String line) {
        return normalized(line).flatMap(bare -> find(line, bare, false));
    }

    /** The title that this line is, where the organ stands somewhere else. */
    public Optional<Title> titleWithoutOrgan(String line) {
        return normalized(line).flatMap(bare -> find(line, bare, true));
    }

    private Optional<Title> find(String line, String bare, boolean withoutOrgan) {
        for (var title : titles) {
            if (!bare.contains(title.longestPart())) continue;
            var found = (withoutOrgan ? title.withoutOrgan() : title.whole()).matcher(bare);
            if (found.matches()) return Optional.of(title(line, found, withoutOrgan));
        }
        return Optional.empty();
    }

    private static Title title(String line, Matcher found, boolean withoutOrgan) {
        var organ = withoutOrgan ? "" : found.group("organ").replaceFirst("(关于|[:,、])$", "");
        return new Title(Spaces.strip(line), organ, year(found.group("year")));
    }

    private static Optional<String> normalized(String line) {
        if (line.length() > LONGEST || line.isBlank()) return Optional.empty();
        return Optional.of(
                STAGE.matcher(MARKS_AROUND.matcher(Wording.normalize(line)).replaceAll(""))
                        .replaceFirst(""));
    }

    private static TitleWording known(String title) {
        var longest = Arrays.stream(title.split("\\{[a-z]+}"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new TitleWording(
                pattern(title, "\\E(?<organ>[^。;,:!?]{2,60}?)\\Q"), pattern(title.replace("{organ}", ""), ""), longest);
    }

    private static Pattern pattern(String title, String organ) {
        return Pattern.compile(
                ("\\Q" + title + "\\E").replace("{organ}", organ).replace("{year}", "\\E" + YEAR + "\\Q"));
    }

    /** The year whose first and last day the text names as its period. */
    public static Optional<Integer> yearOfPeriod(String text) {
        var period = PERIOD.matcher(Wording.normalize(text));
        return period.find() ? Optional.of(Integer.parseInt(period.group(1))) : Optional.empty();
    }

    private static int year(String written) {
        var year = 0;
        for (var digit : written.replaceAll("[零○OoΟО]", "〇").toCharArray())
            year = year * 10 + (NUMERALS.indexOf(digit) >= 0 ? NUMERALS.indexOf(digit) : Character.digit(digit, 10));
        return year;
    }
}
