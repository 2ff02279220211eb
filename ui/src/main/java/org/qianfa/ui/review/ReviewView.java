package org.qianfa.ui.review;

import org.qianfa.approval.Returning;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qianfa.approval.AlreadyDecided;
import org.qianfa.approval.Reviews;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.common.DecisionBar;
import org.qianfa.ui.common.MainLayout;
import org.qianfa.ui.common.Notices;
import org.qianfa.ui.common.SignedIn;

/** 审核: the report as it was submitted, and the decision on it. */
@Route(value = "review", layout = MainLayout.class)
@PermitAll
final class ReviewView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {
    private final Readings readings;
    private final ReadingPages pages;
    private final Reviews reviews;
    private final StaffId me;
    private @Nullable Reading reading;

    ReviewView(Readings readings, ReadingPages pages, Reviews reviews, SignedIn signedIn) {
        this.readings = readings;
        this.pages = pages;
        this.reviews = reviews;
        this.me = signedIn.id();
    }

    @Override
    public void setParameter(BeforeEvent event, String report) {
        show(ReportId.parse(report).orElseThrow(NotFound::new), "");
    }

    private void show(ReportId id, String opinion) {
        var shown = readings.open(id, me);
        reading = shown;
        var page = pages.draw(shown, me, getLocale());
        getContent().removeAll();
        getContent().add(page);
        reviews.obstacle(id, me).ifPresentOrElse(refused -> page.readOnly(refused.in(getLocale())), () -> getContent()
                .add(bar(shown).opinion(opinion)));
    }

    private DecisionBar bar(Reading shown) {
        var agree = new Button(getTranslation("act.agree"));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        agree.setDisableOnClick(true);
        var back = new Button(getTranslation("act.return"));
        var bar = new DecisionBar(back, agree);
        agree.addClickListener(pressed -> {
            approve(shown, bar.opinion());
            agree.setEnabled(true);
        });
        back.addClickListener(pressed -> {
            var asked = new ReturnDialog(shown, bar.opinion(), (opinion, reasons) -> sendBack(shown, opinion, reasons));
            asked.addOpenedChangeListener(changed -> bar.setVisible(!changed.isOpened()));
            asked.open();
        });
        return bar;
    }

    private void approve(Reading shown, String opinion) {
        var id = shown.report().id();
        try {
            reviews.approve(id, opinion, shown.revision().hash(), me);
            Notices.done(getTranslation("review.approved"));
            show(id, "");
        } catch (AlreadyDecided decided) {
            show(id, opinion);
        } catch (Refused refused) {
            show(id, opinion);
            Notices.refuse(refused.in(getLocale()));
        }
    }

    private void sendBack(Reading shown, String opinion, Map<Integer, String> reasons) {
        var id = shown.report().id();
        try {
            reviews.returnForRevision(id, Returning.toDrafting(opinion, reasons), shown.revision().hash(), me);
            Notices.done(getTranslation("review.returned"));
            show(id, "");
        } catch (AlreadyDecided decided) {
            show(id, opinion);
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
