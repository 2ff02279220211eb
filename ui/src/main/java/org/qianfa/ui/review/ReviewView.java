package org.qianfa.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.checklist.Checklists;
import org.qianfa.approval.decision.AlreadyDecided;
import org.qianfa.approval.decision.Returning;
import org.qianfa.correspondence.Phrases;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.DecisionBar;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.reading.ReadingPage;
import org.qianfa.ui.reading.ReadingPages;
import org.qianfa.ui.reading.ReviewModel;
import org.qianfa.ui.reading.ReviewModels;

/** 审核: the report as it was submitted, and the decision on it. */
@Route(value = ReportNavigation.REVIEW, layout = MainLayout.class)
@PermitAll
final class ReviewView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {
    private final ReviewModels readings;
    private final ReadingPages pages;
    private final Reviews reviews;
    private final Checklists checklists;
    private final Phrases phrases;
    private final StaffId me;
    private final List<ChecklistCard> checks = new ArrayList<>();
    private @Nullable ReviewModel reading;

    ReviewView(
            ReviewModels readings,
            ReadingPages pages,
            Reviews reviews,
            Checklists checklists,
            Phrases phrases,
            Viewer signedIn) {
        this.readings = readings;
        this.pages = pages;
        this.reviews = reviews;
        this.checklists = checklists;
        this.phrases = phrases;
        this.me = signedIn.id();
    }

    @Override
    public void setParameter(BeforeEvent event, String report) {
        show(ReportId.parse(report).orElseThrow(NotFound::new), "");
    }

    /** @param typed what this person has written on it and not yet given */
    private void show(ReportId id, String typed) {
        var shown = readings.open(id, me);
        reading = shown;
        var page = pages.draw(shown, me, getLocale(), () -> show(id, ""));
        checks.clear();
        getContent().removeAll();
        getContent().add(page);
        reviews.obstacle(id, me).ifPresentOrElse(refused -> page.closed(refused.in(getLocale()), typed), () -> {
            seat(shown, page);
            getContent().add(bar(shown).opinion(typed));
        });
    }

    /** For whom a deputy speaks, and what is gone through from this seat. */
    private void seat(ReviewModel shown, ReadingPage page) {
        var seat = shown.now().seatOf(me).orElseThrow();
        for (var list : seat.checklists().reversed()) {
            var card = new ChecklistCard(checklists.get(list));
            checks.addFirst(card);
            page.above(card);
        }
        seat.deputy()
                .filter(acting -> acting.staff().equals(me))
                .ifPresent(acting -> page.readOnly(getTranslation("round.youActFor", seat.name(), acting.name())));
    }

    private List<CheckedItem> checked() {
        return checks.stream().flatMap(card -> card.checked().stream()).toList();
    }

    private DecisionBar bar(ReviewModel shown) {
        var agree = new Button(getTranslation("act.agree"));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        agree.setDisableOnClick(true);
        var back = new Button(getTranslation("act.return"));
        var bar = new DecisionBar(back, agree);
        bar.beside(new PhraseMenu(phrases, me, bar::opinion, bar::opinion));
        agree.addClickListener(pressed -> {
            approve(shown, bar.opinion());
            agree.setEnabled(true);
        });
        var asked = new ReturnDialog(shown, returning -> sendBack(shown, returning));
        asked.addOpenedChangeListener(changed -> bar.setVisible(!changed.isOpened()));
        back.addClickListener(pressed -> asked.ask(bar.opinion()));
        return bar;
    }

    private void approve(ReviewModel shown, String opinion) {
        var id = shown.report().id();
        try {
            reviews.approve(id, opinion, checked(), shown.revision().hash(), me);
            Toasts.done(getTranslation("review.approved"));
            show(id, "");
        } catch (AlreadyDecided decided) {
            show(id, opinion);
        } catch (Refused refused) {
            if (checks.isEmpty()) show(id, opinion);
            Toasts.refuse(refused.in(getLocale()));
        }
    }

    private void sendBack(ReviewModel shown, Returning returning) {
        var id = shown.report().id();
        try {
            reviews.returnForRevision(id, returning, checked(), shown.revision().hash(), me);
            Toasts.done(getTranslation("review.returned"));
            show(id, "");
        } catch (AlreadyDecided decided) {
            show(id, returning.words());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "title.page",
                reading == null
                        ? ""
                        : getTranslation("review.title", reading.report().title()));
    }
}
