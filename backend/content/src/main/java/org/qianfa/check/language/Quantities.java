package org.qianfa.check.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qianfa.check.language.Quantity.Exactness;
import org.qianfa.text.Numerals;

/** Finds the numbers with a unit. What has none, and what only looks like one (dates, numbers of documents), has been masked before. */
final class Quantities {
    private static final String FIGURES = "(?:\\d{1,12}(?:\\.\\d{1,6})?|[〇零一二两三四五六七八九十百千]{1,12})[万亿]{0,2}";
    private static final String UNIT = "万元|亿元|元|%|个?百分点|倍|人次|件次|件|条(?![例款目数])|份|宗(?!旨)|起|例(?![如行])|项(?!目建)"
            + "|个|篇|次(?![日年月])|则|部(?![门分])|期(?!间)|场|册|张|名(?!称)|人(?!民|员)|户|家|处(?![理室罚长])|批|类|套|幅|页|种|天|封(?![面闭])|本(?=[，。；、）和及]|$)|台(?![账下上])|块|轮|堂|位(?![于置])|所(?=[，。；、）和及（]|$)|组(?![织成建])";
    private static final Pattern NUMBER = Pattern.compile("(?<about>约|近|将近|超过?|逾|大约|不足|至少|不到|共?计?近)?"
            + "(?<![\\d.A-Za-z第])(?<percent>百分之)?(?<number>" + FIGURES + ")(?<more>[余多来几])?(?<times>[万亿])?"
            + "(?:(?<range>[-—–~～至到]{1,2})(?<to>" + FIGURES + "))?(?<more2>[余多来])?"
            + "(?<unit>" + UNIT + ")?+(?<about2>左右|以上|以下|上下)?");
    private static final Pattern NONE = Pattern.compile("(?:为|是|数|共|计|量|均|：)$");
    private static final String NOT_ONE = "统唯专每逐同任某另这那各第哪单万";

    private Quantities() {}

    /** @param clause at most a sentence long */
    static List<Quantity> find(String clause) {
        var found = new ArrayList<Quantity>();
        var number = NUMBER.matcher(clause);
        while (number.find()) quantity(number.toMatchResult(), clause).ifPresent(found::add);
        return found;
    }

    private static Optional<Quantity> quantity(MatchResult found, String clause) {
        var figures = found.group("number");
        var unit = found.group("unit");
        if (found.group("percent") != null) unit = "%";
        if (unit == null) return zeroWithoutUnit(found, clause);
        if (figures.equals("一") && found.start() > 0 && NOT_ONE.indexOf(clause.charAt(found.start() - 1)) >= 0)
            return Optional.empty();
        var value = Numerals.parse(figures + (found.group("times") == null ? "" : found.group("times")));
        var money = unit.endsWith("元");
        if (money && unit.length() == 2)
            value = Numerals.parse("1" + unit.charAt(0)).multiply(value);
        return Optional.of(new Quantity(
                value,
                exactness(found),
                money ? "元" : unit.endsWith("百分点") ? "百分点" : unit,
                found.start(),
                found.end()));
    }

    private static Exactness exactness(MatchResult found) {
        if (found.group("range") != null) return Exactness.RANGE;
        for (var vague : List.of("about", "more", "more2", "about2"))
            if (found.group(vague) != null) return Exactness.ABOUT;
        return Exactness.EXACT;
    }

    /** "为0", "为零" at the end of a clause counts things though it has no unit. */
    private static Optional<Quantity> zeroWithoutUnit(MatchResult found, String clause) {
        var zero = found.group("number").matches("0|零|〇")
                && found.end() == clause.length()
                && NONE.matcher(clause.substring(Math.max(0, found.start() - 3), found.start()))
                        .find();
        return zero
                ? Optional.of(new Quantity(BigDecimal.ZERO, Exactness.EXACT, "件", found.start(), found.end()))
                : Optional.empty();
    }
}
