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

    private final ResultTexts words;
    private final ReportHtml document = new ReportHtml();

    public MarkedReport(ResultTexts words) {
        this.words = words;
    }

    public String html(String id, Inspected.Unread one) {
        var article = article(id, one);
        for (var reason : one.reasons())
            article.appendElement("p").addClass("unread").text(words.of("unread", words.of(reason)));
        return article.outerHtml() + "\n";
    }

    /** @param id what the ids of this report begin with, so that several stand on one page */
    public String html(String id, Inspected.Judged one) {
        var article = article(id, one);
        article.appendElement("p").addClass("facts").text(words.report(one));
        article.appendElement("p").addClass("counts").text(words.counts(one));
        var tables = words.tables(one);
        if (!tables.isEmpty()) article.appendElement("p").addClass("counts").text(tables);
        article.appendChild(marked(id, one));
        unplaced(article, one);
        return article.outerHtml() + "\n";
    }

    private static Element article(String id, Inspected one) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        var article = document.appendElement("article").addClass("inspected").id(id);
        article.appendElement("h2").addClass("file").text(PlainText.withoutOthers(one.file()));
        return article;
    }

    private Element marked(String id, Inspected.Judged one) {
        var checked = one.report();
        var html = document.inspected(checked.form(), one.heading(), checked.content());
        var report = Jsoup.parseBodyFragment(html).expectFirst("article");
        headings(report, one);
        var notes = new MarginNotes(id, report, words);
        var marks = new ArrayList<SectionMarks.Mark>();
        for (var i = 0; i < one.findings().size(); i++) {
            var finding = one.findings().get(i);
            var note = notes.note(i + 1, finding);
            switch (finding.place()) {
                case Place.InReport() -> notes.beside(report.expectFirst("h3"), note);
                case Place.InTable(var table) -> notes.besideTable(note, finding.cells(), table);
                case Place.InCell(var key) -> notes.besideTable(note, finding.cells(), key.table());
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
        notes.setOut();
        return report;
    }

    /** One level down, since the page has a title of its own; what was worded otherwise is said. */
    private void headings(Element report, Inspected.Judged one) {
        for (var inside : report.select("section > [class^=level-]")) inside.tagName(inside.nameIs("h3") ? "h5" : "h6");
        for (var section : one.report().form().sections()) {
            var heading = report.expectFirst("#section-" + section.number() + "-heading")
                    .tagName("h4");
            Optional.ofNullable(one.report().wording().headings().get(section.number()))
                    .filter(written -> !Wording.isSame(written, section.heading()))
                    .ifPresent(written -> heading.appendElement("small")
                            .text(words.of("asWritten", PlainText.withoutOthers(ResultTexts.shortened(written)))));
        }
        report.expectFirst("h1").tagName("h3");
    }

    private void unplaced(Element article, Inspected.Judged one) {
        if (one.reading().unplaced().isEmpty()) return;
        var section = article.appendElement("section").addClass("unplaced");
        section.appendElement("h3").text(words.of("unplaced.title"));
        var list = section.appendElement("ol");
        for (var left : one.reading().unplaced()) {
            var item = list.appendElement("li");
            item.appendElement("q").text(PlainText.withoutOthers(left.quote()).strip());
            item.appendElement("span").text(words.of(left.reason()));
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
