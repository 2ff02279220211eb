package org.qianfa.check.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.Quantity;

/** Reads the numbers of one kind at one level, each with the words around it; changes and other years' numbers are none of them. */
final class PartReader {
    private static final Pattern CHANGE =
            Pattern.compile("(?:增加|增长|减少|下降|上升|提高|降低|增多|多|少|提升|翻|超出|增幅|降幅|增至|减至)[了约近为达：]{0,2}$|[净同]增$");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "同比|相比|较[上去前同20]|去年|上年(?!.{0,4}[结转遗留])|上一年(?!.{0,4}[结转遗留])|同期|比[上去前同20]|往年|以来|累计已|每[个月季周年天日]|目标|计划数|平均|[日月年人]均|不少于|不低于");
    private static final Pattern EACH = Pattern.compile("(?:各|均)(?:为|有|是|约|公开|发布|新增|推送)?$");
    private static final Pattern AND = Pattern.compile("[、和及与]|以及");
    private static final int MOST_EACH = 40;

    private static final int LONGEST_GAP = 240;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_BEHIND = 30;
    private static final int MOST = 60;

    private final BracketLevel level;

    PartReader(BracketLevel level) {
        this.level = level;
    }

    /** Things that are counted alike: 件 and 份 are. */
    static String kindOf(Quantity quantity) {
        return switch (quantity.unit()) {
            case "份", "宗", "起" -> "件";
            case "人次" -> "人";
            default -> quantity.unit();
        };
    }

    List<String> kinds() {
        return level.quantities().stream()
                .filter(quantity -> quantity.isCount() || quantity.isMoney())
                .map(PartReader::kindOf)
                .distinct()
                .toList();
    }

    List<Part> read(String kind) {
        var found = new ArrayList<Part>();
        var from = level.start();
        for (var quantity : level.quantities()) {
            if (!kindOf(quantity).equals(kind)) continue;
            var part = part(quantity, from);
            if (isElsewhere(part)) continue;
            if (found.size() == MOST) break;
            found.add(part);
            from = quantity.end();
        }
        return found;
    }

    private boolean isElsewhere(Part part) {
        var clause = level.words(startOfClause(part.quantity()), part.quantity().start());
        return CHANGE.matcher(part.name()).find()
                || OTHER_TIME.matcher(clause).find()
                || part.behind().startsWith("以上的")
                || part.quantity().exactness() == Quantity.Exactness.RANGE;
    }

    private int startOfClause(Quantity quantity) {
        for (var i = quantity.start() - 1; i >= level.start(); i--)
            if ("，；：。|".indexOf(level.text().charAt(i - level.start())) >= 0) return i + 1;
        return level.start();
    }

    private Part part(Quantity quantity, int from) {
        var name = level.words(level.startOfName(quantity), quantity.start());
        return Part.of(
                level.statement(),
                quantity,
                lastOf(level.words(from, quantity.start()), LONGEST_GAP),
                lastOf(name, LONGEST_NAME),
                firstOf(level.words(quantity.end(), level.endOfWordsBehind(quantity))),
                each(quantity, name));
    }

    private static String lastOf(String words, int most) {
        return words.substring(Math.max(0, words.length() - most));
    }

    private static String firstOf(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_BEHIND));
    }

    /** "甲、乙各4条" are 8, "三个平台各20条" 60. */
    private int each(Quantity quantity, String name) {
        if (!EACH.matcher(name).find()) return 1;
        var names = Announcement.findIn(name)
                .map(found -> name.substring(found.end()))
                .orElse(name);
        var listed = (int) AND.splitAsStream(names)
                .filter(one -> !one.isEmpty() && !EACH.matcher(one).matches())
                .count();
        if (listed > 1) return listed;
        return level.quantities().stream()
                .filter(other -> other.end() == level.startOfName(quantity) && other.isExact())
                .map(Quantity::value)
                .filter(count -> count.scale() <= 0 && count.intValue() <= MOST_EACH)
                .map(count -> Math.max(1, count.intValue()))
                .findFirst()
                .orElse(1);
    }
}
