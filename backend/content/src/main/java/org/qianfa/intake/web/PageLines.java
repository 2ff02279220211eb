package org.qianfa.intake.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.intake.source.SourceLine;

/** Lines and tables of a piece of a page, as a reader sees them: blocks and breaks end a line, spaces count once. */
final class PageLines {
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "ucapcontent",
            "ucaptitle");
    /** What sites put around an article and into it, and what is no word of a report. */
    private static final Pattern FURNITURE = Pattern.compile(
            "([\\[【（(]?\\s?(打印(本页|此页)?|关闭(窗口|本页)?|返回顶部|分享到?|收藏|字体|字号|大|中|小)\\s?[\\]】）)]?[:：|]?\\s?){1,9}"
                    + "|(扫一扫|扫码).{0,20}|(上一篇|下一篇|上一条|下一条)[:：].{0,80}"
                    + "|(浏览|阅读|访问|点击)(次数|量|数)[:：]?.{0,12}|(责任编辑|编辑|责编)[:：].{0,12}"
                    + "|(当前位置|您(现在|当前)?(所在)?的?位置)[:：].{0,80}"
                    + "|(发布时间|发布日期|信息来源|来源|时间|日期)[:：].{0,60}");

    private final SourceBuilder blocks;
    private final StringBuilder line = new StringBuilder();

    PageLines(SourceBuilder blocks) {
        this.blocks = blocks;
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    static boolean holdsBlocks(Element element) {
        return element.stream().anyMatch(inner -> !inner.equals(element) && isBlock(inner));
    }

    void read(Element element) {
        inside(element);
        end();
    }

    private void inside(Element element) {
        blocks.stillInTime();
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
        if (name.equals("br") || name.equals("hr")) end();
        else if (name.equals("table")) table(inner);
        else if (name.equals("pre")) {
            end();
            inner.wholeText().lines().forEach(blocks::text);
        } else if (isBlock(inner)) {
            end();
            inside(inner);
            end();
        } else inside(inner);
    }

    private void table(Element table) {
        end();
        new PageTable(table, blocks).read(this::read);
    }

    private void end() {
        var text = spaced(line);
        line.setLength(0);
        if (!FURNITURE.matcher(text).matches()) blocks.line(text);
    }

    /** As a browser shows it; where the source was broken between two Chinese characters, no space was meant. */
    static String spaced(CharSequence written) {
        var text = new StringBuilder(written.length());
        for (var i = 0; i < written.length(); ) {
            var from = i;
            while (i < written.length() && isSpace(written.charAt(i))) i++;
            if (i == from) text.append(written.charAt(i++));
            else if (!broken(written, from, i)) text.append(' ');
        }
        return SourceLine.strip(text.toString());
    }

    private static boolean broken(CharSequence written, int from, int to) {
        return from > 0
                && to < written.length()
                && chinese(written.charAt(from - 1))
                && chinese(written.charAt(to))
                && written.subSequence(from, to).chars().anyMatch(space -> space == '\n' || space == '\r');
    }

    static boolean chinese(char character) {
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
