package org.qianfa.ui.portal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.publication.PublishedRow;

/** All published reports, the latest year first; of several editions the newest. */
final class PublishedListPage {
    private PublishedListPage() {}

    static String html(List<PublishedRow> rows, PageFrame frame) {
        var title = frame.plain("public.list.title");
        var main = new StringBuilder("<h1>" + PageFrame.escape(title) + "</h1>\n");
        if (rows.isEmpty()) main.append("<p class=\"empty\">" + frame.words("public.list.empty") + "</p>");
        var years = newest(rows).stream()
                .collect(Collectors.groupingBy(
                        PublishedRow::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        years.forEach((year, reports) -> main.append(year(year, reports, frame)));
        return frame.page(title, List.of(new PageFrame.Step(title, "")), main.toString());
    }

    private static List<PublishedRow> newest(List<PublishedRow> rows) {
        var seen = new HashSet<String>();
        return rows.stream()
                .filter(row -> seen.add(row.organCode() + "/" + row.year()))
                .toList();
    }

    private static String year(int year, List<PublishedRow> reports, PageFrame frame) {
        return """
                <section class="card" aria-labelledby="y%1$s">
                <h2 id="y%1$s">%2$s <small>%3$s</small></h2>
                <ul>
                %4$s</ul>
                </section>
                """.formatted(
                        frame.year(year),
                        frame.words("public.year", frame.year(year)),
                        frame.words("public.count", reports.size()),
                        reports.stream().map(row -> row(row, frame)).collect(Collectors.joining()));
    }

    private static String row(PublishedRow row, PageFrame frame) {
        return """
                <li><a href="%s" lang="zh-CN">%s</a><span>%s · %s</span></li>
                """.formatted(
                        frame.address(row.organCode() + "/" + row.year() + "/"),
                        PageFrame.escape(row.title()),
                        frame.words("public.edition", row.edition()),
                        frame.words("public.publishedOn", frame.day(row.publishedAt())));
    }
}
