package org.qianfa.intake.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.text.Wording;

/** The report in a saved page: without navigation, foot, scripts and what is hidden. */
final class Article {
    private static final Pattern HEADING = Pattern.compile("([一二三四五六])、.{2,40}");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)(^|[\\s_-])(nav|navbar|navigation|menu|breadcrumbs?|crumb|footer|foot|bottom|sidebar|share|bshare|copyright|banner|pagination|toolbar|related|search|weixin|qrcode|ewm)($|[\\s_-])");
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, nav, footer, aside,"
                    + " form > input, input, select, textarea, button, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=contentinfo], [role=search]";
    private static final String KNOWN =
            "#zoom, #UCAP-CONTENT, .TRS_UEDITOR, .TRS_Editor, .trs_editor_view, .pages_content, .article-content,"
                    + " .article_content, .xxgk_content, .conTxt, .wzcon, [role=article], article";
    private static final int ENOUGH_HEADINGS = 3;

    private final Document page;
    private final SourceBuilder blocks;

    Article(Document page, SourceBuilder blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    void read() {
        var titles = titles();
        page.select(NEVER).remove();
        for (var picture : page.select("img[alt]"))
            if (HEADING.matcher(SourceLine.strip(picture.attr("alt"))).matches())
                picture.replaceWith(new TextNode(picture.attr("alt")));
        page.getAllElements().stream().filter(Article::hidden).toList().forEach(Element::remove);
        var article = article();
        var text = Wording.bare(article.text());
        titles.stream()
                .filter(title -> !text.contains(Wording.bare(title)))
                .findFirst()
                .ifPresent(blocks::line);
        new PageLines(blocks).read(article);
    }

    /** What the page says its title is, best first. A site's name behind the title is not part of it. */
    private Set<String> titles() {
        var titles = new LinkedHashSet<String>();
        for (var meta : page.select("meta[name]"))
            if (meta.attr("name").equalsIgnoreCase("ArticleTitle")) titles.add(meta.attr("content"));
        page.select("h1").forEach(heading -> titles.add(heading.text()));
        titles.add(page.title().split("[-_|—]", 2)[0]);
        titles.removeIf(title -> !title.contains("信息公开") || !title.contains("报"));
        return titles;
    }

    private static boolean hidden(Element element) {
        var style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 2_000
                && style.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("\\s", "")
                        .matches("(.*;)?(display:none|visibility:hidden)(!important)?(;.*)?");
    }

    /** Where most headings of sections stand together; else where such pages keep their article; else the thickest part. */
    private Element article() {
        var headings = headings();
        var numbers = new TreeSet<String>();
        headings.forEach(heading -> numbers.add(heading.ownOrInner().substring(0, 1)));
        if (numbers.size() >= ENOUGH_HEADINGS)
            return around(headings.stream().map(Heading::element).toList());
        return page.select(KNOWN).stream()
                .filter(known -> known.text().length() > 200)
                .findFirst()
                .orElseGet(() -> thickest(page.body()));
    }

    /** The text of a heading and the element in which it stands. */
    private record Heading(Element element, String ownOrInner) {}

    private List<Heading> headings() {
        return page.body().getAllElements().stream()
                .peek(_ -> blocks.stillInTime())
                .filter(element ->
                        (!PageLines.holdsBlocks(element) && PageLines.isBlock(element)) || hasBareText(element))
                .map(element -> new Heading(element, firstHeading(element)))
                .filter(heading -> !heading.ownOrInner().isEmpty())
                .filter(heading -> heading.element().closest("a") == null && weight(heading.element()) > 0)
                .toList();
    }

    private static boolean hasBareText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
    }

    private static String firstHeading(Element element) {
        var text = SourceLine.strip(element.wholeText().length() > 5_000 ? element.ownText() : element.text());
        if (HEADING.matcher(text).matches()) return text;
        return element.childNodes().stream()
                .filter(TextNode.class::isInstance)
                .map(node -> SourceLine.strip(((TextNode) node).text()))
                .filter(own -> HEADING.matcher(own).matches())
                .findFirst()
                .orElse("");
    }

    private Element around(List<Element> elements) {
        return elements.getFirst().parents().stream()
                .filter(PageLines::isBlock)
                .filter(parent -> !isPartOfTable(parent) && !parent.normalName().matches("table|p|h[1-6]"))
                .filter(parent ->
                        elements.stream().allMatch(element -> element.parents().contains(parent)))
                .findFirst()
                .orElse(page.body());
    }

    private static boolean isPartOfTable(Element element) {
        return element.tagName().matches("thead|tbody|tfoot|tr");
    }

    /** Goes down as long as one child holds nearly all text that is no link. */
    private static Element thickest(Element from) {
        from.getAllElements().stream()
                .filter(element -> !element.equals(from)
                        && OUTSIDE.matcher(element.className() + " " + element.id())
                                .find())
                .toList()
                .forEach(Element::remove);
        var at = from;
        while (true) {
            var all = weight(at);
            var heavy = at.children().stream()
                    .filter(child -> PageLines.isBlock(child)
                            && !isPartOfTable(child)
                            && !child.tagName().equals("table"))
                    .filter(child -> 10 * weight(child) >= 9 * all && all > 0)
                    .findFirst();
            if (heavy.isEmpty()) return at;
            at = heavy.get();
        }
    }

    private static int weight(Element element) {
        var links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.text().length() - links;
    }
}
