package org.qianfa.inspection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.intake.IntakeResult;

/** The year that a report without a year in its title is most likely on: the one in the file's name, else the one that its text speaks of most. */
final class LikelyYear {
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)20\\d\\d(?=年)");

    private LikelyYear() {}

    static Optional<Integer> guess(IntakeResult reading, String fileName) {
        return mostFrequent(IN_NAME, fileName)
                .or(() -> mostFrequent(
                        IN_TEXT, String.join("\n", reading.sections().values())));
    }

    private static Optional<Integer> mostFrequent(Pattern year, String text) {
        var times = new HashMap<Integer, Integer>();
        year.matcher(text).results().forEach(found -> times.merge(Integer.valueOf(found.group()), 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey);
    }
}
