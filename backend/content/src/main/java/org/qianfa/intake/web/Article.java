package org.qianfa.intake.web;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.text.Spaces;
import org.qianfa.text.Wording;

/** The report in a saved page: without navigation, foot, scripts and what is hidden. */
final class Article {
    private static final String NEVER_PART_OF_REPORT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, nav, footer, aside,"
                    + " form > input, input, select, textarea, button, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=contentinfo], [role=search]";

    private final Document page;
    private final SourceBuilder source;

    Article(Document page, SourceBuilder source) {
        this.page = page;
        this.source = source;
    }

    void read() {
        var titles = titles();
        page.select(NEVER_PART_OF_REPORT).remove();
        for (var picture : page.select("img[alt]"))
            if (ArticleSearch.HEADING.matcher(Spaces.strip(picture.attr("alt"))).matches())
                picture.replaceWith(new TextNode(picture.attr("alt")));
        page.getAllElements().stream().filter(Article::isHidden).toList().forEach(Element::remove);
        var article = new ArticleSearch(page, source).find();
        var text = Wording.normalize(article.text());
        titles.stream()
                .filter(title -> !text.contains(Wording.normalize(title)))
                .findFirst()
                .ifPresent(source::addLine);
        new PageLines(source).read(article);
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

    private static boolean isHidden(Element element) {
        var style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 2_000
                && style.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("\\s", "")
                        .matches("(.*;)?(display:none|visibility:hidden)(!important)?(;.*)?");
    }
}
