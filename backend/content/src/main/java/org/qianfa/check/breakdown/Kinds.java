package org.qianfa.check.breakdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Divisions whose kinds are known, so that a list of all of them is complete though nothing says so. */
enum Kinds {
    APPLICANTS("自然人|公民|个人", "法人|企业|其他组织|单位"),
    LINES("线上|网上|网络", "线下|现场|当面|窗口"),
    HALVES("上半年", "下半年"),
    QUARTERS("一季度|1季度", "二季度|2季度", "三季度|3季度", "四季度|4季度"),
    DISPUTES("复议", "诉讼|应诉"),
    PROPOSALS("人大|建议|议案", "政协|提案"),
    PROGRESS("办结|答复|回复|办理完毕", "正在|在办|未办结|(?<!上年)(?<!上年度)(?<!20\\d{2}年)(?<!20\\d{2}年度)结转(?!的)|转至|继续办理|办理中|处理中", "撤回|撤销申请|撤申"),
    PLACES("城镇|城市|城区|市区", "农村|乡村|村");

    private final List<Pattern> names;

    Kinds(String... names) {
        this.names = Arrays.stream(names).map(Pattern::compile).toList();
    }

    /** The division, all of whose kinds the parts name, each part one. */
    static Optional<Kinds> allNamed(List<Part> parts) {
        return Arrays.stream(values()).filter(kinds -> kinds.isDividedInto(parts)).findFirst();
    }

    /** Whether the number counts one of the kinds itself, and so is no whole. */
    boolean isOneOf(Part part) {
        return names.stream().filter(name -> name.matcher(part.words()).find()).count() == 1;
    }

    /** The first of the kinds that the words around the number name; -1 where they name none. */
    private int kindOf(Part part) {
        for (var i = 0; i < names.size(); i++) if (names.get(i).matcher(part.words()).find()) return i;
        return -1;
    }

    private boolean isDividedInto(List<Part> parts) {
        if (parts.size() < 2 || parts.size() > names.size()) return false;
        var named = parts.stream().map(this::kindOf).toList();
        if (named.contains(-1) || named.stream().distinct().count() < named.size()) return false;
        return this == PROGRESS ? named.contains(0) : named.size() == names.size();
    }
}
