package org.qianfa.check.breakdown;

import java.util.Optional;
import java.util.regex.Pattern;

/** By which words a list of parts is announced. */
public enum Announcement {
    /** 其中: any part of the whole. */
    AMONG("其中", false),
    /** 在主动公开的信息中: any part of what is named so. */
    WITHIN("", false),
    /** 包括, 含. */
    INCLUDING("包括|包含|涵盖|内含|(?<![包内])含(?!量|义(?!务)|金量|有)|内有", false),
    /** 分别为, 依次为. */
    RESPECTIVELY("分别|依次", true),
    /** 由…组成. */
    COMPOSED("(?<![理缘事])由(?=[^，；：。]{0,200}(?:组成|构成))", true),
    /** 按…分, 从…看. */
    DIVIDED("(?:按照?|从)[^，；：。]{1,14}(?:分类|划分|统计|来看|来分|分析|分|看)", true),
    /** 具体为, 如下. */
    SPECIFIED("具体(?:为|是|如下|情况)|如下|(?:组成|构成|分布|明细)(?:为|是|情况)", true),
    /** A bracket right behind the whole. */
    BRACKET("", true),
    /** A colon right behind the whole. */
    COLON("", true),
    /** 一是…二是…, ①…②…. */
    NUMBERED("", true),
    /** …合计N条. */
    SUMMED("", true),
    /** Kinds that are known to be all there are, without any word before them. */
    KINDS("", true);

    /** The characters with which such words begin. */
    private static final String BEGINNINGS = "其包含涵内分依由按从具如组构明";

    private final Pattern words;
    private final boolean complete;

    Announcement(String words, boolean complete) {
        this.words = Pattern.compile(words.isEmpty() ? "(?!)" : words);
        this.complete = complete;
    }

    /** Whether a list that is announced so names all parts. */
    public boolean isComplete() {
        return complete;
    }

    /** The words that announce a list, where they stand. */
    record Found(Announcement announcement, int start, int end) {}

    /** The last of them. Where several stand together the one that says more is meant: 其中分别为, 其中按渠道分. */
    static Optional<Found> findIn(String gap) {
        if (gap.chars().noneMatch(c -> BEGINNINGS.indexOf(c) >= 0)) return Optional.empty();
        var found = Optional.<Found>empty();
        for (var announcement : values()) {
            var words = announcement.words.matcher(gap);
            while (words.find()) {
                var one = new Found(announcement, words.start(), words.end());
                found = Optional.of(found.map(known -> graver(known, one)).orElse(one));
            }
        }
        return found;
    }

    private static Found graver(Found known, Found next) {
        if (known.announcement.complete == next.announcement.complete) return known.end >= next.end ? known : next;
        return known.announcement.complete ? known : next;
    }
}
