package org.qianfa.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.intake.file.XmlElement;

/** The numbers that Word puts in front of paragraphs by itself: counted as Word counts them, written as they show. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final int LONGEST = 60;

    private final WordStyles styles;
    private final WordLists lists;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(Optional<XmlElement> part, WordStyles styles) {
        this.styles = styles;
        this.lists = new WordLists(part, styles);
    }

    /** The number in front of the next paragraph, "" where it has none. */
    String nextNumber(Optional<XmlElement> properties) {
        var style = properties
                .flatMap(all -> all.firstChild("pStyle"))
                .flatMap(name -> name.attribute("val"))
                .orElse("");
        var own = properties.flatMap(all -> all.firstChild("numPr"));
        var fromStyle = styles.numbering(style);
        var list = own.flatMap(WordLists::listOf).or(() -> fromStyle.flatMap(WordLists::listOf));
        if (list.isEmpty() || list.get().equals("0")) return "";
        var abstractList = lists.abstractList(list.get());
        if (abstractList.isEmpty()) return "";
        var level = own.flatMap(WordLists::levelOf)
                .or(() -> fromStyle.flatMap(WordLists::levelOf))
                .or(() -> lists.levelOfStyle(list.get(), style))
                .orElse(0);
        var clamped = Math.clamp(level, 0, LEVELS - 1);
        return written(list.get(), clamped, count(list.get(), abstractList.get(), clamped));
    }

    private String written(String list, int level, int[] counter) {
        var form = lists.level(list, level);
        var text = form.flatMap(one -> one.firstChild("lvlText"))
                .flatMap(one -> one.attribute("val"))
                .orElse("");
        if (lists.format(list, level).equals("bullet") || text.length() > LONGEST) return "";
        var legal = form.filter(one -> one.isSwitchedOn("isLgl")).isPresent();
        for (var i = 0; i <= level; i++) {
            var count = counter[i] < 0 ? lists.start(list, i) : counter[i];
            var shown = legal ? "decimal" : lists.format(list, i);
            text = text.replace("%" + (i + 1), WordNumerals.written(count, shown));
        }
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text : text + " ";
    }

    /** Lists that are made after the same one count on together. */
    private int[] count(String list, XmlElement abstractList, int level) {
        var counter = counters.computeIfAbsent(Integer.toString(System.identityHashCode(abstractList)), _ -> {
            var fresh = new int[LEVELS];
            Arrays.fill(fresh, -1);
            return fresh;
        });
        if (lists.restart(list, level).isPresent() && restarted.add(list + "/" + level)) counter[level] = -1;
        counter[level] = counter[level] < 0 ? lists.start(list, level) : counter[level] + 1;
        for (var deeper = level + 1; deeper < LEVELS; deeper++) counter[deeper] = -1;
        return counter;
    }
}
