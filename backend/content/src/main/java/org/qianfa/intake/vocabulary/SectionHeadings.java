package org.qianfa.intake.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.intake.source.LineField;
import org.qianfa.text.Wording;

/** Knows the sections by the wording of their headings, never by their numbers alone: aspects are often numbered like sections. */
public final class SectionHeadings {
    /** How surely a line is a heading. */
    public enum Grade {
        /** Its wording is known, and so is its number. */
        SURE,
        /** Its wording is known, its number is lost or another's. */
        WORDED,
        /** Numbered like a part of a section, or with its own number and the words that mark it. */
        PERHAPS
    }

    public record Found(SectionForm section, Grade grade) {}

    private static final int LONGEST = 60;
    private static final int LONGEST_MARKED = 36;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String FORMAL = "壹贰叁肆伍陆";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
    private static final Pattern NUMBER =
            Pattern.compile("^第?([一二三四五六七八九十壹贰叁肆伍陆]|\\d{1,2}|[IV]{1,3}(?=[、.,:]))(?:部分|章)?[、.,:]?");
    private static final Pattern SUBNUMBER = Pattern.compile("^\\([一二三四五六七八九十\\d]{1,3}\\)");
    private static final Pattern AROUND = Pattern.compile("^[#*\\[【<\"]{1,8}|[#*\\]】>\"]{1,8}$");
    private static final Pattern LEADER = Pattern.compile("[.·…⋯_-]{2,}\\d{0,3}$");
    private static final Pattern SMALL = Pattern.compile("[的和及与以]");
    private static final Pattern SENTENCE = Pattern.compile("[。;!?]|[,:].");

    private final Format form;
    private final Map<String, SectionForm> byWording = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    SectionHeadings(Format form) {
        this.form = form;
        for (var section : form.sections())
            Stream.concat(Stream.of(section.heading()), section.variants().stream())
                    .map(heading -> key(Wording.bare(heading)))
                    .forEach(heading -> {
                        byWording.putIfAbsent(heading, section);
                        for (var end = 0; end < heading.length(); end++) beginnings.add(heading.substring(0, end));
                    });
    }

    public Optional<Found> find(String line) {
        if (line.length() > LONGEST || !wordy(line)) return Optional.empty();
        var bare = bare(line);
        var section = Optional.ofNullable(byWording.get(key(bare)));
        if (section.isEmpty() && NUMBER.matcher(bare).find())
            section = Optional.ofNullable(byWording.get(key(NUMBER.matcher(bare).replaceFirst(""))));
        return section.map(known -> new Found(known, grade(bare, known))).or(() -> marked(bare));
    }

    /** Whether the line may begin with a section's number. */
    public static boolean numbered(String line) {
        var start = 0;
        while (start < Math.min(line.length(), 8) && !Character.isLetterOrDigit(line.charAt(start))) start++;
        var first = start < line.length() ? line.charAt(start) : ' ';
        return first == '第'
                || Character.isDigit(first)
                || NUMERALS.indexOf(first) >= 0
                || FORMAL.indexOf(first) >= 0
                || (first >= 'Ⅰ' && first <= 'Ⅵ')
                || first == 'I'
                || first == 'V';
    }

    /** Whether a heading may begin with this line and go on in the next. */
    public boolean begins(String line) {
        if (line.length() > LONGEST || line.isBlank()) return false;
        var bare = bare(line);
        var key = key(bare);
        return beginnings.contains(key)
                && (!key.isEmpty() || NUMBER.matcher(bare).matches());
    }

    /** Whether the line has words at all: most lines of tables have not, and are asked about too. */
    private static boolean wordy(String line) {
        return line.chars()
                .anyMatch(character -> character > 0x2E00 && character < 0xFF00 && Character.isLetter(character));
    }

    private static Grade grade(String bare, SectionForm section) {
        if (SUBNUMBER.matcher(bare).find()) return Grade.PERHAPS;
        return number(bare) == section.number() ? Grade.SURE : Grade.WORDED;
    }

    private Optional<Found> marked(String bare) {
        if (bare.isEmpty()
                || bare.length() > LONGEST_MARKED
                || SENTENCE.matcher(bare).find()) return Optional.empty();
        if (Character.isDigit(bare.charAt(0))) return Optional.empty();
        return form.section(number(bare))
                .filter(section ->
                        !section.marks().isEmpty() && section.marks().stream().allMatch(bare::contains))
                .map(section -> new Found(section, Grade.PERHAPS));
    }

    /** The number in front, 0 where there is none. */
    private static int number(String bare) {
        var number = NUMBER.matcher(bare);
        if (!number.find()) return 0;
        var written = number.group(1);
        if (NUMERALS.contains(written)) return NUMERALS.indexOf(written) + 1;
        if (FORMAL.contains(written)) return FORMAL.indexOf(written) + 1;
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : ROMAN.indexOf(written) + 1;
    }

    private static String bare(String line) {
        var bare = AROUND.matcher(Wording.bare(line)).replaceAll("");
        return LEADER.matcher(bare).replaceFirst("");
    }

    private static String key(String bare) {
        return SMALL.matcher(LineField.core(bare)).replaceAll("");
    }
}
