package org.qianfa;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.shared.ReportId;

/** Words that no other report has, so that no two are alike; they claim nothing. */
public final class OwnWords {
    private static final String OWN = "山川田园桥路村林湖岸松柏桃李梅兰竹菊燕雀鹿马牛羊云雨风雪春夏秋冬红黄蓝绿青白";

    private OwnWords() {}

    /** The same texts with a report's own words behind them. */
    public static SortedMap<Integer, String> in(ReportId report, SortedMap<Integer, String> texts) {
        var sections = new TreeMap<>(texts);
        sections.replaceAll((number, text) -> text + of(report, number));
        return sections;
    }

    private static String of(ReportId report, int section) {
        var random = new Random(report.hashCode() * 31L + section);
        var words = new StringBuilder();
        for (var i = 1; i <= 400; i++) words.append(i % 20 == 0 ? '。' : OWN.charAt(random.nextInt(OWN.length())));
        return words.append('\n').toString();
    }
}
