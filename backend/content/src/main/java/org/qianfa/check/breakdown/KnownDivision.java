package org.qianfa.check.breakdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A division whose kinds are known, so that a list of all of them is complete though nothing says so.
 *
 * @param names of each kind
 * @param firstSuffices whether the first kind with any other is complete
 */
record KnownDivision(List<Pattern> names, boolean firstSuffices) {
    private static final List<KnownDivision> ALL = List.of(
            all("自然人|公民|个人", "法人|企业|其他组织|单位"),
            all("线上|网上|网络", "线下|现场|当面|窗口"),
            all("上半年", "下半年"),
            all("一季度|1季度", "二季度|2季度", "三季度|3季度", "四季度|4季度"),
            all("复议", "诉讼|应诉"),
            all("人大|建议|议案", "政协|提案"),
            all("城镇|城市|城区|市区", "农村|乡村|村"),
            new KnownDivision(
                    patterns(
                            "办结|答复|回复|办理完毕",
                            "正在|在办|未办结|(?<!上年)(?<!上年度)(?<!20\\d{2}年)(?<!20\\d{2}年度)结转(?!的)|转至|继续办理|办理中|处理中",
                            "撤回|撤销申请|撤申"),
                    true));

    private static KnownDivision all(String... names) {
        return new KnownDivision(patterns(names), false);
    }

    private static List<Pattern> patterns(String... names) {
        return Stream.of(names).map(Pattern::compile).toList();
    }

    /** The division, all of whose kinds the parts name, each part one. */
    static Optional<KnownDivision> allNamed(List<Part> parts) {
        return ALL.stream().filter(kinds -> kinds.isDividedInto(parts)).findFirst();
    }

    /** Whether the number counts one of the kinds itself, and so is no whole. */
    boolean isOneOf(Part part) {
        return names.stream().filter(name -> name.matcher(part.words()).find()).count() == 1;
    }

    /** The first of the kinds that the words around the number name; -1 where they name none. */
    private int kindOf(Part part) {
        for (var i = 0; i < names.size(); i++)
            if (names.get(i).matcher(part.words()).find()) return i;
        return -1;
    }

    private boolean isDividedInto(List<Part> parts) {
        if (parts.size() < 2 || parts.size() > names.size()) return false;
        var named = parts.stream().map(this::kindOf).toList();
        if (named.contains(-1) || named.stream().distinct().count() < named.size()) return false;
        return firstSuffices ? named.contains(0) : named.size() == names.size();
    }
}
