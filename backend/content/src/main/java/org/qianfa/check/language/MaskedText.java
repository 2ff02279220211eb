package org.qianfa.check.language;

import java.util.List;
import java.util.regex.Pattern;

/** A normalized text of the same length without what only looks like a quantity: titles, addresses, numbers of documents, dates, ordinals. */
public final class MaskedText {
    /** Stands for every character that is masked. */
    public static final char BLANK = '※';

    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("《[^《》\\n]{0,300}》"),
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,10}：?:?//[!-~：？]{1,300}"),
            Pattern.compile("(?:www\\.|[A-Za-z0-9._-]{1,60}@)[!-~]{1,200}"),
            Pattern.compile("[〔\\[［（【]?(?:19|20)\\d{2}[〕\\]］）】]第?\\d{1,6}号"),
            Pattern.compile("第?\\d{1,8}号(?:令|文)?"));
    private static final List<Pattern> QUOTED = List.of(
            Pattern.compile("“[^“”\\n]{0,60}”"),
            Pattern.compile("\"[^\"\\n]{0,60}\""),
            Pattern.compile("「[^「」\\n]{0,60}」"));
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?:19|20)\\d{2}年?[-—–~～至到、](?:19|20)?\\d{2}年(?:度)?"),
            Pattern.compile("(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)"),
            Pattern.compile("(?:(?:19|20)\\d{2}|二[〇零][〇零一二三四五六七八九]{2})年(?:度|底|末|初)?"),
            Pattern.compile("\\d{1,2}月(?:份|底|初|末|\\d{1,2}日|[-—–~～至到])?"),
            Pattern.compile("[一二三四五六七八九十]{1,2}月(?:份|底)"),
            Pattern.compile("\\d{1,2}日"),
            Pattern.compile("\\d{1,2}:\\d{2}"),
            Pattern.compile("\\d{3,4}[-—–]\\d{7,8}"),
            Pattern.compile("第（?[\\d〇零一二三四五六七八九十百千两]{1,8}）?.?"),
            Pattern.compile("(?<=^|[\\n。；：，])[（]?\\d{1,2}[）.、](?!\\d)"),
            Pattern.compile("一件事|一次性|一条龙|一项项|一个个|一次办|只跑一次|零件"));

    private MaskedText() {}

    /** Without titles of documents, addresses and numbers of documents; years stay. */
    public static String maskNames(String normalized) {
        var text = new StringBuilder(normalized);
        for (var name : NAMES) maskAll(name, text);
        for (var quoted : QUOTED) maskFigures(quoted, text);
        return text.toString();
    }

    /** Without dates, ordinals and the numbers of lists as well: what numbers are left are quantities. */
    static String maskDates(String named) {
        var text = new StringBuilder(named);
        for (var date : DATES) maskAll(date, text);
        return text.toString();
    }

    private static void maskAll(Pattern pattern, StringBuilder text) {
        var found = pattern.matcher(text.toString());
        while (found.find()) for (var i = found.start(); i < found.end(); i++) mask(text, i);
    }

    /** The figures between quotes belong to a name: “惠企30条”. */
    private static void maskFigures(Pattern quoted, StringBuilder text) {
        var found = quoted.matcher(text.toString());
        while (found.find())
            for (var i = found.start(); i < found.end(); i++)
                if (NormalizedText.isDigit(text.charAt(i)) || "一二三四五六七八九十百千".indexOf(text.charAt(i)) >= 0)
                    mask(text, i);
    }

    private static void mask(StringBuilder text, int index) {
        if (text.charAt(index) != '\n') text.setCharAt(index, BLANK);
    }
}
