package org.qianfa.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.qianfa.history.ComparisonResult;
import org.qianfa.history.RevisionSelector;
import org.qianfa.report.ReportNavigation;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.history.RevisionNames;

/** Which two texts, what differs in a sentence, and the report with its changes. */
final class ComparePage extends Composite<Div> {
    private final ComparisonResult compared;
    private final RevisionNames versions;

    ComparePage(ComparisonResult compared, RevisionNames versions) {
        this.compared = compared;
        this.versions = versions;
        var report = compared.report();
        var was = versions.name(compared.from());
        var is = versions.name(compared.to());
        var header = new PageHeader(getTranslation("compare.heading", was, is))
                .path(getTranslation("nav.reports"), ReportNavigation.ALL)
                .path(report.title(), ReportNavigation.open(report.id()))
                .path(getTranslation("history.title"), RevisionNames.history(report));
        header.acts(
                link(RevisionNames.address(report, compared.to(), compared.from()), getTranslation("compare.swap")));
        header.below(sides());
        getContent().add(header);
        var comparison = compared.comparison();
        if (comparison.isEmpty()) {
            getContent().add(same());
            return;
        }
        var changes =
                new ChangedReport(comparison, Optional.of(compared.content().cells()), was, is, getLocale());
        var columns = new Div(summary(), new ChangesBar(changes), changes);
        columns.addClassNames("stack", "compare");
        getContent().add(columns);
    }

    private Component sides() {
        var sides = new Div(side("compare.was", compared.from()), side("compare.is", compared.to()));
        sides.addClassName("sides");
        return sides;
    }

    private Component side(String key, RevisionSelector version) {
        var side = new Div();
        var about = versions.about(version);
        side.getElement()
                .appendChild(
                        Html.of("span", "muted", getTranslation(key)),
                        Html.of("strong", "", versions.name(version)),
                        Html.of("span", "small muted", about));
        return side;
    }

    private Component summary() {
        var card =
                new Card(getTranslation("compare.summary", compared.comparison().places()));
        card.addClassName("summary");
        card.add(new ChangeSummaryLine(compared.comparison(), "change-"));
        if (compared.comparison().otherForm()) card.add(new Paragraph(getTranslation("compare.otherForm")));
        return card;
    }

    private Component same() {
        var words = new Div();
        words.addClassName("empty");
        words.getElement()
                .appendChild(
                        Html.of("strong", "", getTranslation("compare.same")),
                        Html.of("span", "", getTranslation("compare.same.words")));
        var card = new Div(words);
        card.addClassName("card");
        return card;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("btn");
        return link;
    }
}
