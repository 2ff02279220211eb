package org.qianfa.inspection.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.qianfa.check.Place;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.ResultTexts;
import org.qianfa.text.PlainText;
import org.qianfa.text.Wording;

/** One report as the document that it will be: every place with a finding is underlined and numbered, and the finding stands beside it. */
public final class MarkedReport {
    private static final List<String> REFERENCES = List.of("id", "headers", "aria-labelledby");

    private final ResultTexts texts;
    private final ReportHtml document = new ReportHtml();

    public MarkedReport(ResultTexts texts) {
        this.texts = texts;
    }

    public String html(String id, Inspected.Unread unread) {
        var article = article(id, unread);
        for (var reason : unread.reasons())
            article.appendElement("p").addClass("unread").text(texts.of("unread", texts.of(reason)));
        return article.outerHtml() + "\n";
    }

    /** @param id what the ids of this report begin with, so that several stand on one page */
    public String html(String id, Inspected.Judged judged) {
        var article = article(id, judged);
        article.appendElement("p").addClass("facts").text(texts.report(judged));
        article.appendElement("p").addClass("counts").text(texts.counts(judged));
        var tables = texts.tables(judged);
        if (!tables.isEmpty()) article.appendElement("p").addClass("counts").text(tables);
        article.appendChild(marked(id, judged));
        unplaced(article, judged);
        return article.outerHtml() + "\n";
    }

    private static Element article(String id, Inspected one) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        var article = document.appendElement("article").addClass("inspected").id(id);
        article.appendElement("h2").addClass("file").text(PlainText.withoutOthers(one.file()));
        return article;
    }

    private Element marked(String id, Inspected.Judged judged) {
        var checked = judged.report();
        var html = document.inspected(checked.form(), judged.heading(), checked.content());
        var report = Jsoup.parseBodyFragment(html).expectFirst("article");
        headings(report, judged);
        var notes = new MarginNotes(id, report, texts);
        var marks = new ArrayList<SectionMarks.Mark>();
        for (var i = 0; i < judged.findings().size(); i++) {
            var finding = judged.findings().get(i);
            var note = notes.note(i + 1, finding);
            switch (finding.place()) {
                case Place.InReport() -> notes.placeBeside(report.expectFirst("h3"), note);
                case Place.InTable(var table) -> notes.placeBesideTable(note, finding.cells(), table);
                case Place.InCell(var key) -> notes.placeBesideTable(note, finding.cells(), key.table());
                case Place.InSection(var section, var start, var end, var quote) ->
                    marks.add(new SectionMarks.Mark(section, start, end, note));
            }
        }
        for (var section : checked.form().sections())
            new SectionMarks(report, section.number(), checked.content().text(section.number()), notes)
                    .write(marks.stream()
                            .filter(mark -> mark.section() == section.number())
                            .toList());
        prefix(id, report);
        notes.placeAll();
        return report;
    }

    /** One level down, since the page has a title of its own; what was worded otherwise is said. */
    private void headings(Element report, Inspected.Judged judged) {
        for (var inside : report.select("section > [class^=level-]")) inside.tagName(inside.nameIs("h3") ? "h5" : "h6");
        for (var section : judged.report().form().sections()) {
            var heading = report.expectFirst("#section-" + section.number() + "-heading")
                    .tagName("h4");
            Optional.ofNullable(judged.report().wording().headings().get(section.number()))
                    .filter(written -> !Wording.isSame(written, section.heading()))
                    .ifPresent(written -> heading.appendElement("small")
                            .text(texts.of("asWritten", PlainText.withoutOthers(ResultTexts.shortened(written)))));
        }
        report.expectFirst("h1").tagName("h3");
    }

    private void unplaced(Element article, Inspected.Judged judged) {
        if (judged.reading().unplaced().isEmpty()) return;
        var section = article.appendElement("section").addClass("unplaced");
        section.appendElement("h3").text(texts.of("unplaced.title"));
        var list = section.appendElement("ol");
        for (var left : judged.reading().unplaced()) {
            var item = list.appendElement("li");
            item.appendElement("q").text(PlainText.withoutOthers(left.quote()).strip());
            item.appendElement("span").text(texts.of(left.reason()));
        }
    }

    private static void prefix(String id, Element report) {
        for (var name : REFERENCES)
            for (var element : report.getElementsByAttribute(name)) {
                if (element.attr(name).startsWith(id + "-")) continue;
                var prefixed = new ArrayList<String>();
                for (var reference : element.attr(name).split(" ", -1)) prefixed.add(id + "-" + reference);
                element.attr(name, String.join(" ", prefixed));
            }
    }
}
