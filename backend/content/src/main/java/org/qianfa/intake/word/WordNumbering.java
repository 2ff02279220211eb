package org.qianfa.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.intake.file.XmlElement;

/** The numbers that Word puts in front of paragraphs by itself: counted as Word counts them, written as they show. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final WordStyles styles;
    /** Lists by their id, and what they are made after. */
    private final Map<String, XmlElement> lists = new HashMap<>();

    private final Map<String, XmlElement> patterns = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(Optional<XmlElement> part, WordStyles styles) {
        this.styles = styles;
        part.stream().flatMap(all -> all.children().stream()).forEach(one -> {
            if (one.is("num")) one.attribute("numId").ifPresent(id -> lists.put(id, one));
            if (one.is("abstractNum")) one.attribute("abstractNumId").ifPresent(id -> patterns.put(id, one));
        });
    }

    /** The number in front of the next paragraph, "" where it has none. */
    String next(Optional<XmlElement> properties) {
        var style = properties
                .flatMap(all -> all.first("pStyle"))
                .flatMap(name -> name.attribute("val"))
                .orElse("");
        var own = properties.flatMap(all -> all.first("numPr"));
        var fromStyle = styles.numbering(style);
        var list = own.flatMap(WordNumbering::list).or(() -> fromStyle.flatMap(WordNumbering::list));
        if (list.isEmpty() || list.get().equals("0") || pattern(list.get()).isEmpty()) return "";
        var level = own.flatMap(WordNumbering::level)
                .or(() -> fromStyle.flatMap(WordNumbering::level))
                .or(() -> levelOfStyle(list.get(), style))
                .orElse(0);
        return written(list.get(), Math.clamp(level, 0, LEVELS - 1));
    }

    private static Optional<String> list(XmlElement numbering) {
        return numbering.first("numId").flatMap(id -> id.attribute("val"));
    }

    private static Optional<Integer> level(XmlElement numbering) {
        return numbering.first("ilvl").flatMap(level -> level.number("val"));
    }

    private Optional<Integer> levelOfStyle(String list, String style) {
        return pattern(list).stream()
                .flatMap(pattern -> pattern.all("lvl"))
                .filter(level -> level.first("pStyle")
                        .flatMap(name -> name.attribute("val"))
                        .filter(style::equals)
                        .isPresent())
                .findFirst()
                .flatMap(level -> level.number("ilvl"));
    }

    private Optional<XmlElement> pattern(String list) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(one -> one.first("abstractNumId"))
                .flatMap(id -> id.attribute("val"))
                .map(patterns::get)
                .map(this::linked);
    }

    /** A list may be made after a style, whose own list says how it looks. */
    private XmlElement linked(XmlElement pattern) {
        return pattern.first("numStyleLink")
                .flatMap(link -> link.attribute("val"))
                .flatMap(styles::numbering)
                .flatMap(WordNumbering::list)
                .map(lists::get)
                .flatMap(one -> one.first("abstractNumId"))
                .flatMap(id -> id.attribute("val"))
                .map(patterns::get)
                .orElse(pattern);
    }

    private String written(String list, int level) {
        var counter = counter(list, level);
        var form = level(list, level);
        var text = form.flatMap(one -> one.first("lvlText"))
                .flatMap(one -> one.attribute("val"))
                .orElse("");
        if (format(form).equals("bullet") || text.length() > 60) return "";
        var legal = form.filter(one -> one.on("isLgl")).isPresent();
        for (var i = 0; i <= level; i++) {
            var count = counter[i] < 0 ? start(list, i) : counter[i];
            var shown = legal ? "decimal" : format(level(list, i));
            text = text.replace("%" + (i + 1), WordNumerals.written(count, shown));
        }
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text : text + " ";
    }

    private int[] counter(String list, int level) {
        var counter = counters.computeIfAbsent(
                Integer.toString(System.identityHashCode(pattern(list).orElseThrow())), _ -> {
                    var fresh = new int[LEVELS];
                    java.util.Arrays.fill(fresh, -1);
                    return fresh;
                });
        var restarts = override(list, level).flatMap(one -> one.first("startOverride"));
        if (restarts.isPresent() && restarted.add(list + "/" + level)) counter[level] = -1;
        counter[level] = counter[level] < 0 ? start(list, level) : counter[level] + 1;
        for (var deeper = level + 1; deeper < LEVELS; deeper++) counter[deeper] = -1;
        return counter;
    }

    private int start(String list, int level) {
        return override(list, level)
                .flatMap(one -> one.first("startOverride"))
                .or(() -> level(list, level).flatMap(one -> one.first("start")))
                .flatMap(one -> one.number("val"))
                .orElse(1);
    }

    private static String format(Optional<XmlElement> level) {
        return level.flatMap(one -> one.first("numFmt"))
                .flatMap(one -> one.attribute("val"))
                .orElse("decimal");
    }

    private Optional<XmlElement> level(String list, int level) {
        return override(list, level).flatMap(one -> one.first("lvl")).or(() -> pattern(list)
                .flatMap(one -> numbered(one, "lvl", level)));
    }

    private Optional<XmlElement> override(String list, int level) {
        return Optional.ofNullable(lists.get(list)).flatMap(one -> numbered(one, "lvlOverride", level));
    }

    private static Optional<XmlElement> numbered(XmlElement parent, String name, int level) {
        return parent.all(name)
                .filter(one ->
                        one.number("ilvl").filter(found -> found == level).isPresent())
                .findFirst();
    }
}
