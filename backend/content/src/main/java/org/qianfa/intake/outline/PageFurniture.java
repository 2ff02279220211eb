package org.qianfa.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.ReportTitles;
import org.qianfa.text.Sentence;
import org.qianfa.text.Spaces;
import org.qianfa.text.Wording;

/** What a web page puts above and below a report and is certainly none of it: its path, its date of issue, its buttons. */
final class PageFurniture {
    private static final int MOST_BEFORE = 80;
    private static final int LONGEST = 80;
    private static final int MOST_NAMED = 5;
    private static final Pattern BUTTON = Pattern.compile(
            "(?:打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|关闭页面|分享|分享到|分享至|收藏|返回|返回顶部|返回首页|附件下载|相关附件|相关链接|相关文档|纠错|大|中|小|微信|微博|扫一扫.{0,20}){1,8}");
    private static final Pattern ABOVE = Pattern.compile(
            "(?:您?(?:现在|当前)?的?(?:所在)?位置|首页|信息索引号?|索引号|发布(?:时间|日期|机构|单位)|公开(?:日期|时间|方式|范围)|(?:成文|生成|发文)日期|(?:信息|文章|稿件)?来源|作者|编辑|责任编辑|(?:浏览|点击|阅读|访问)(?:次数|量|数)?|字体(?:大小)?|字号|有效性|文号|主题分类|体裁分类|信息名称)[:\\[【>》].{0,60}");
    private static final Pattern BELOW = Pattern.compile(
            "(?:上一篇|下一篇|上一条|下一条|责任编辑|编辑|版权所有|主办单位?|承办单位?|技术支持|网站标识码|网站地图|备案号)[:©（(].{0,60}|.{0,30}ICP备.{0,30}|.{0,20}公网?安备.{0,30}");

    private PageFurniture() {}

    static List<SourceLine> removeFrom(List<SourceLine> lines, ReportTitles titles, List<Sentence> remarks) {
        var title = title(lines, titles);
        var kept = new ArrayList<SourceLine>();
        var gone = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            if (i < title && isAbove(lines.get(i)))
                gone.add(Spaces.strip(lines.get(i).text()));
            else kept.add(lines.get(i));
        }
        var last = kept.size();
        for (var i = kept.size(); i > 0 && (kept.get(i - 1).isBlank() || isBelow(kept.get(i - 1))); i--)
            if (!kept.get(i - 1).isBlank()) last = i - 1;
        for (var line : kept.subList(last, kept.size())) if (!line.isBlank()) gone.add(Spaces.strip(line.text()));
        if (!gone.isEmpty())
            remarks.add(Sentence.of(
                    "intake.furniture", String.join("”“", gone.subList(0, Math.min(MOST_NAMED, gone.size())))));
        return kept.subList(0, last);
    }

    /** The first line that is a title, or the first of all. */
    private static int title(List<SourceLine> lines, ReportTitles titles) {
        for (var i = 0; i < Math.min(lines.size(), MOST_BEFORE); i++)
            if (titles.title(lines.get(i).asOneText()).isPresent()) return i;
        return 0;
    }

    private static boolean isAbove(SourceLine line) {
        return matches(line, ABOVE) || isButtons(line);
    }

    private static boolean isBelow(SourceLine line) {
        return matches(line, BELOW) || isButtons(line);
    }

    private static boolean isButtons(SourceLine line) {
        return line.text().length() <= LONGEST
                && BUTTON.matcher(Wording.labelKey(line.text())).matches();
    }

    private static boolean matches(SourceLine line, Pattern pattern) {
        return line.text().length() <= LONGEST
                && pattern.matcher(Wording.normalize(line.text())).matches();
    }
}
