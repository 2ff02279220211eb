package org.qianfa.intake.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.text.Spaces;

/** Lines and tables of a piece of a page, as a reader sees them: blocks and breaks end a line, spaces count once. */
final class PageLines {
    /** What sites put around an article and into it, and what is no word of a report. */
    private static final Pattern FURNITURE = Pattern.compile(
            "([\\[【（(]?\\s?(打印(本页|此页)?|关闭(窗口|本页)?|返回顶部|分享到?|收藏|字体|字号|大|中|小)\\s?[\\]】）)]?[:：|]?\\s?){1,9}"
                    + "|(扫一扫|扫码).{0,20}|(上一篇|下一篇|上一条|下一条)[:：].{0,80}"
                    + "|(浏览|阅读|访问|点击)(次数|量|数)[:：]?.{0,12}|(责任编辑|编辑|责编)[:：].{0,12}"
                    + "|(当前位置|您(现在|当前)?(所在)?的?位置)[:：].{0,80}"
                    + "|(发布时间|发布日期|信息来源|来源|时间|日期)[:：].{0,60}");

    private final SourceBuilder source;
    private final StringBuilder line = new StringBuilder();

    PageLines(SourceBuilder source) {
        this.source = source;
    }

    void read(Element element) {
        readChildren(element);
        endLine();
    }

    private void readChildren(Element element) {
        source.requireTimeLeft();
        for (var node : element.childNodes())
            switch (node) {
                case CDataNode _ -> {}
                case TextNode text -> line.append(text.getWholeText());
                case Element inner -> element(inner);
                default -> {}
            }
    }

    private void element(Element inner) {
        var name = inner.normalName();
        if (name.equals("br") || name.equals("hr")) endLine();
        else if (name.equals("table")) table(inner);
        else if (name.equals("pre")) {
            endLine();
            inner.wholeText().lines().forEach(source::addText);
        } else if (PageBlocks.isBlock(inner)) {
            endLine();
            readChildren(inner);
            endLine();
        } else readChildren(inner);
    }

    private void table(Element table) {
        endLine();
        new PageTable(table, source).read(this::read);
    }

    private void endLine() {
        var text = collapseSpaces(line);
        line.setLength(0);
        if (!FURNITURE.matcher(text).matches()) source.addLine(text);
    }

    /** As a browser shows it; where the source was broken between two Chinese characters, no space was meant. */
    static String collapseSpaces(CharSequence written) {
        var text = new StringBuilder(written.length());
        for (var i = 0; i < written.length(); ) {
            var from = i;
            while (i < written.length() && isSpace(written.charAt(i))) i++;
            if (i == from) text.append(written.charAt(i++));
            else if (!isBreakInSource(written, from, i)) text.append(' ');
        }
        return Spaces.strip(text.toString());
    }

    private static boolean isBreakInSource(CharSequence written, int from, int to) {
        return from > 0
                && to < written.length()
                && isChinese(written.charAt(from - 1))
                && isChinese(written.charAt(to))
                && written.subSequence(from, to).chars().anyMatch(space -> space == '\n' || space == '\r');
    }

    static boolean isChinese(char character) {
        return (character >= 0x2E80 && character <= 0xD7FF)
                || (character >= 0xF900 && character <= 0xFFEF)
                || "“”‘’…—".indexOf(character) >= 0;
    }

    private static boolean isSpace(char character) {
        return character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character == '\f'
                || character == '\u00a0';
    }
}
