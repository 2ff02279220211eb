package org.qianfa.intake.web;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which elements of a page begin a line of their own. */
final class PageBlocks {
    private static final Set<String> NAMES = Set.of(
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

    private PageBlocks() {}

    static boolean isBlock(Node node) {
        return node instanceof Element element && NAMES.contains(element.normalName());
    }

    static boolean holdsBlocks(Element element) {
        return element.stream().anyMatch(inner -> !inner.equals(element) && isBlock(inner));
    }
}
