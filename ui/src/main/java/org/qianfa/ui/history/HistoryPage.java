package org.qianfa.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.qianfa.history.RevisionSelector;
import org.qianfa.report.ReportNavigation;
import org.qianfa.ui.comparison.Html;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;

/** The revisions, the latest first, and above them the choice of two. */
final class HistoryPage extends Composite<Div> {
    HistoryPage(History history, Optional<SaveRevisionDialog> saving) {
        var report = history.report();
        var header = new PageHeader(getTranslation("history.title"))
                .path(getTranslation("nav.reports"), ReportNavigation.ALL)
                .path(report.title(), ReportNavigation.open(report.id()))
                .sub(getTranslation("history.sub", history.revisions().size()));
        saving.filter(one -> one.obstacles().isEmpty())
                .ifPresent(one -> header.acts(new Button(getTranslation("history.save"), pressed -> one.ask())));
        var stack = new Div();
        stack.addClassName("stack");
        if (history.all().size() > 1) stack.add(new ChoiceOfTwo(history));
        history.decided()
                .filter(decided -> history.present() || decided.revision() < newest(history))
                .ifPresent(decided -> stack.add(since(history, decided.revision())));
        stack.add(list(history));
        getContent().add(header, stack);
    }

    private static int newest(History history) {
        return history.revisions().stream().mapToInt(row -> row.number()).max().orElse(0);
    }

    private Component since(History history, int revision) {
        var notice = new Div();
        notice.addClassName("notice");
        notice.add(getTranslation("since.history", revision));
        notice.add(new Anchor(
                RevisionNames.address(history.report(), new RevisionSelector.Numbered(revision), RevisionSelector.NOW),
                getTranslation("since.see")));
        return notice;
    }

    private Component list(History history) {
        var card = new Card(getTranslation("history.revisions"));
        if (history.revisions().isEmpty()) {
            var none = new Div();
            none.addClassName("empty");
            none.getElement()
                    .appendChild(
                            Html.of("strong", "", getTranslation("history.none")),
                            Html.of("span", "", getTranslation("history.none.words")));
            card.add(none);
        } else card.getElement().appendChild(new RevisionTable(history, getLocale()).draw());
        return card;
    }
}
