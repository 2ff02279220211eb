package org.qianfa.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Function;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.round.RoundView;
import org.qianfa.comment.Comments;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.judgement.lastyear.CarriedParagraph;
import org.qianfa.report.Reports;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.MoreActions;
import org.qianfa.ui.document.DownloadMenu;
import org.qianfa.ui.document.ReportDocument;
import org.qianfa.ui.element.DueChip;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.text.Dates;

/** A submitted report on one page: its head with the stage bar, the document, and at the side who decides and who said what. */
public final class ReadingPage extends Composite<Div> {
    private final Div main = new Div();
    private final Aside side = new Aside();
    private final ReportDocument document;
    private final Div first = new Div();
    private final Function<RoundView, RoundCard> card;
    private RoundView drawn;
    private RoundCard here;

    ReadingPage(
            ReviewModel model,
            StaffId me,
            Dates dates,
            ReportHtml html,
            DownloadMenu download,
            MoreActions more,
            Locale locale) {
        var round = model.now().round();
        var header = new PageHeader(model.report().title())
                .path(getTranslation("round.title", ReportStages.name(round.stageName(), locale), round.number()))
                .below(ReportStages.bar(model.stages(), model.report(), model.entered(), locale));
        if (round.outcome().isEmpty()) header.acts(DueChip.of(dates.until(model.due())), download, more);
        else header.acts(download, more);
        Function<Decision, String> when = decision -> dates.moment(decision.at(), locale);
        main.addClassName("stack");
        document = new ReportDocument(html.submitted(
                model.format(), model.report().title(), model.revision().content()));
        document.mark(model.taken().stream().map(CarriedParagraph::text).toList(), getTranslation("last.mark"));
        var mine = model.objections().stream()
                .filter(raised -> raised.by().equals(me))
                .toList();
        first.setVisible(false);
        main.add(first);
        if (!mine.isEmpty()) main.add(new AnswersCard(model, mine, document::scrollTo));
        main.add(document);
        side.addClassName("stack");
        side.getElement().setAttribute("aria-label", getTranslation("round.aside"));
        card = now -> new RoundCard(now, me, when);
        drawn = model.now();
        here = card.apply(drawn);
        side.add(here);
        side.add(new ReasonsCard(model, reason -> dates.moment(reason.at(), locale), document::scrollTo));
        if (!model.earlier().isEmpty()) side.add(new OpinionsCard(model, when));
        if (round.outcome().isEmpty()) side.add(new NextCard(model, dates));
        var columns = new Div(main, side);
        columns.addClassNames("ws", "pair");
        getContent().add(header, columns);
    }

    /** What is said about places of the document. */
    ReadingPage commented(ReviewModel model, Comments comments, Reports reports, StaffId me, Runnable news) {
        side.add(new ReadingComments(model, document, comments, reports, me, news));
        return this;
    }

    /** Others have decided or sit here now; what this person is writing stays. */
    void news(RoundView now) {
        if (now.equals(drawn)) return;
        var over = drawn.round().outcome().isEmpty()
                && (now.round().outcome().isPresent()
                        || now.round().number() != drawn.round().number());
        drawn = now;
        var next = card.apply(now);
        side.replace(here, next);
        here = next;
        if (over) readOnly(getTranslation("round.over"));
    }

    /** Beside the round: what others were asked. */
    ReadingPage consulted(Component card) {
        side.addComponentAtIndex(1, card);
        return this;
    }

    /** Before everything else: what has changed since this person has read it. */
    ReadingPage first(Component card) {
        first.add(card);
        first.setVisible(true);
        return this;
    }

    /** Above the document: what is read before it. */
    public ReadingPage above(Component card) {
        main.addComponentAtIndex(main.indexOf(first) + 1, card);
        return this;
    }

    /** At the very end, after the document. */
    public ReadingPage last(Component card) {
        main.add(card);
        return this;
    }

    /** Says calmly, above the document, why nothing can be done here. */
    public ReadingPage readOnly(String sentence) {
        var notice = new Div(sentence);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        main.addComponentAsFirst(notice);
        return this;
    }

    /** Why nothing can be done here any more; what was typed meanwhile stands there to be copied. */
    public ReadingPage closed(String sentence, String typed) {
        if (!typed.isBlank()) readOnly(getTranslation("decision.notGiven", typed));
        return readOnly(sentence);
    }

    public ReadingPage beside(Component card) {
        side.addComponentAsFirst(card);
        return this;
    }
}
