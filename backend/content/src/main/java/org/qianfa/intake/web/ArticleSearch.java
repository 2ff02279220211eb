package org.qianfa.intake.web;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.text.Spaces;

/** Where in a page its article stands: around the headings of a report's sections, else where such pages keep it, else where the text is thickest. */
final class ArticleSearch {
    static final Pattern HEADING = Pattern.compile("([一二三四五六])、.{2,40}");
    private static final Pattern OUTSIDE_ARTICLE = Pattern.compile(
            "(?i)(^|[\\s_-])(nav|navbar|navigation|menu|breadcrumbs?|crumb|footer|foot|bottom|sidebar|share|bshare|copyright|banner|pagination|toolbar|related|search|weixin|qrcode|ewm)($|[\\s_-])");
    private static final String KNOWN_CONTAINERS =
            "#zoom, #UCAP-CONTENT, .TRS_UEDITOR, .TRS_Editor, .trs_editor_view, .pages_content, .article-content,"
                    + " .article_content, .xxgk_content, .conTxt, .wzcon, [role=article], article";
    private static final int ENOUGH_HEADINGS = 3;

    private final Document page;
    private final SourceBuilder source;

    ArticleSearch(Document page, SourceBuilder source) {
        this.page = page;
        this.source = source;
    }

    Element find() {
        var headings = headings();
        var numbers = new TreeSet<String>();
        headings.forEach(heading -> numbers.add(heading.ownOrInner().substring(0, 1)));
        if (numbers.size() >= ENOUGH_HEADINGS)
            return commonAncestor(headings.stream().map(Heading::element).toList());
        return page.select(KNOWN_CONTAINERS).stream()
                .filter(known -> known.text().length() > 200)
                .findFirst()
                .orElseGet(() -> densest(page.body()));
    }

    /** The text of a heading and the element in which it stands. */
    private record Heading(Element element, String ownOrInner) {}

    private List<Heading> headings() {
        return page.body().getAllElements().stream()
                .peek(_ -> source.requireTimeLeft())
                .filter(element ->
                        (!PageBlocks.holdsBlocks(element) && PageBlocks.isBlock(element)) || hasBareText(element))
                .map(element -> new Heading(element, firstHeading(element)))
                .filter(heading -> !heading.ownOrInner().isEmpty())
                .filter(heading -> heading.element().closest("a") == null && textWeight(heading.element()) > 0)
                .toList();
    }

    private static boolean hasBareText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
    }

    private static String firstHeading(Element element) {
        var text = Spaces.strip(element.wholeText().length() > 5_000 ? element.ownText() : element.text());
        if (HEADING.matcher(text).matches()) return text;
        return element.childNodes().stream()
                .filter(TextNode.class::isInstance)
                .map(node -> Spaces.strip(((TextNode) node).text()))
                .filter(own -> HEADING.matcher(own).matches())
                .findFirst()
                .orElse("");
    }

    private Element commonAncestor(List<Element> elements) {
        return elements.getFirst().parents().stream()
                .filter(PageBlocks::isBlock)
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
    private static Element densest(Element from) {
        from.getAllElements().stream()
                .filter(element -> !element.equals(from)
                        && OUTSIDE_ARTICLE
                                .matcher(element.className() + " " + element.id())
                                .find())
                .toList()
                .forEach(Element::remove);
        var at = from;
        while (true) {
            var all = textWeight(at);
            var heavy = at.children().stream()
                    .filter(child -> PageBlocks.isBlock(child)
                            && !isPartOfTable(child)
                            && !child.tagName().equals("table"))
                    .filter(child -> 10 * textWeight(child) >= 9 * all && all > 0)
                    .findFirst();
            if (heavy.isEmpty()) return at;
            at = heavy.get();
        }
    }

    private static int textWeight(Element element) {
        var links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.text().length() - links;
    }
}
