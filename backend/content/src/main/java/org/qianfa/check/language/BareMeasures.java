package org.qianfa.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measure words before which a number was forgotten: 答复网上留言条, 核准资质条、许可证76条. A word that ends like one (文件, 月份, 市场) is none; what
 * is not told apart by its verb needs a neighbour in the list that is counted with the same word.
 */
public final class BareMeasures {
    private static final Pattern BARE =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5”])(?<unit>人次|条|件|份|篇|次|期|场|个|项|册|则)(?=[，；、。）（]|其中|$)");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:公开|发布|答复|回复|受理|收到|办理|更新|推送|回应|编发|上传|报送|转载|刊发|新增|处理)(?<noun>[\\u4e00-\\u9fa5“”]{1,16})$");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百千万亿两几多数余\\d第]$");
    private static final int NEAR = 40;
    /** The characters that make a word with the measure word. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("条", "头链线逐每各面枝便信词教封欠这长苗该何宽发白红金丝油干哪纸"),
            Map.entry("件", "文信来证要稿邮事条案软硬附急收寄办零开请转原印部组函报批课构配复督物样快挂电交诉访理结逐每各此该"),
            Map.entry("份", "月身年省股备成部县天每各"),
            Map.entry("篇", "长短开通每整首末全各"),
            Map.entry("次", "层批首再多每频人场班档名依逐此本上下其初版车轮各"),
            Map.entry("期", "定按逾日长近短中前后早初任学工周时延限到同假首末本下上当每各如超"),
            Map.entry("场", "市现广农立到入会商机卖操剧牧林赛工每各"),
            Map.entry("个", "各每这那多整哪某"),
            Map.entry("项", "事专奖款各多单每逐选强弱分子立杂某义该本"),
            Map.entry("册", "手名画注每各"),
            Map.entry("则", "规原准细守法总附否"),
            Map.entry("人次", ""));

    private BareMeasures() {}

    /**
     * A measure word without its number.
     *
     * @param start of the words that it counts, in the normalized text
     * @param end behind the measure word
     */
    public record Bare(Statement statement, int start, int end, String unit) {}

    public static List<Bare> find(Statement statement) {
        var found = new ArrayList<Bare>();
        for (var clause : statement.clauses()) {
            var bare = BARE.matcher(clause.text());
            while (bare.find()) {
                var unit = bare.group("unit");
                var before = clause.text().substring(0, bare.start());
                if (isWord(before, unit) || NUMERAL.matcher(before).find()) continue;
                var verb = COUNTED.matcher(before);
                var told = verb.find() && (unit.equals("条") || unit.equals("篇"));
                if (!told && !hasNeighbour(clause, bare.start(), unit)) continue;
                var start = Math.max(before.lastIndexOf('、') + 1, told ? verb.start() : 0);
                found.add(new Bare(statement, clause.start() + start, clause.start() + bare.end(), unit));
            }
        }
        return found;
    }

    private static boolean isWord(String before, String unit) {
        return !before.isEmpty() && WORDS.getOrDefault(unit, "").indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** An item of the same list, before or behind, that is counted with the same word. */
    private static boolean hasNeighbour(Clause clause, int at, String unit) {
        return clause.quantities().stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .anyMatch(quantity -> isBeside(clause, at, quantity));
    }

    private static boolean isBeside(Clause clause, int at, Quantity quantity) {
        var from = quantity.start() - clause.start();
        var to = quantity.end() - clause.start();
        var between =
                from > at ? clause.text().substring(at, from) : clause.text().substring(to, at);
        return between.length() <= NEAR && between.indexOf('、') >= 0;
    }
}
