package org.qianfa.ui.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.decision.AlreadyDecided;
import org.qianfa.approval.decision.Returning;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.timeline.Timelines;
import org.qianfa.ui.access.BrowserAddress;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.reading.ReadingPages;
import org.qianfa.ui.reading.ReviewModel;
import org.qianfa.ui.reading.ReviewModels;
import org.qianfa.ui.review.ReturnDialog;
import org.qianfa.ui.text.Dates;

/** 签发: the report, everything that was said about it, what exactly is signed, and the signature. */
@Route(value = ReportNavigation.SIGN_OFF, layout = MainLayout.class)
@PermitAll
final class SignOffView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {
    private final ReviewModels models;
    private final ReadingPages pages;
    private final SignOffs signOffs;
    private final Passkeys passkeys;
    private final LastYears lastYears;
    private final Timelines timelines;
    private final Dates dates;
    private final StaffId me;
    private @Nullable ReviewModel model;

    SignOffView(
            ReviewModels models,
            ReadingPages pages,
            SignOffs signOffs,
            Passkeys passkeys,
            LastYears lastYears,
            Timelines timelines,
            Dates dates,
            Viewer viewer) {
        this.models = models;
        this.pages = pages;
        this.signOffs = signOffs;
        this.passkeys = passkeys;
        this.lastYears = lastYears;
        this.timelines = timelines;
        this.dates = dates;
        this.me = viewer.id();
    }

    @Override
    public void setParameter(BeforeEvent event, String report) {
        show(ReportId.parse(report).orElseThrow(NotFound::new), "");
    }

    /** @param typed what this person has written on it and not yet given */
    private void show(ReportId id, String typed) {
        var shown = models.open(id, me);
        model = shown;
        var submitted = dates.moment(shown.revision().madeAt(), getLocale());
        var page = pages.draw(shown, me, getLocale(), () -> show(id, ""))
                .beside(new SignedContentCard(shown, submitted, signOffs.confirmed(id, me)));
        lastYears
                .lastYear(id, me)
                .ifPresent(last -> page.above(
                        new FiguresCard(shown.format(), last, shown.revision().content())));
        page.last(new ChainCard(timelines.timelineOf(id, me), shown.stages(), dates));
        getContent().removeAll();
        getContent().add(page);
        signOffs.obstacle(id, me).ifPresentOrElse(refused -> page.closed(refused.in(getLocale()), typed), () -> {
            shown.now()
                    .seatOf(me)
                    .filter(seat -> !seat.staff().equals(me))
                    .ifPresent(seat -> page.readOnly(getTranslation("signing.youActFor", seat.name())));
            getContent().add(bar(shown));
        });
    }

    private Div bar(ReviewModel shown) {
        var bar = new Div();
        var signing = alone(new SignDialog(shown.report().title(), signing(shown)), bar);
        var sign = new Button(getTranslation("act.signOff"), pressed -> signing.ask());
        sign.setThemeName("seal");
        var returning = alone(new ReturnDialog(shown, wish -> sendBack(shown, wish)), bar);
        var back = new Button(getTranslation("act.return"), pressed -> returning.ask(""));
        var words = new Span(getTranslation(
                "signing.bar",
                shown.report().edition(),
                shown.revision().number(),
                shown.revision().hash().sm3().substring(0, 12)));
        words.addClassName("bar-words");
        var acts = new Div(back, sign);
        acts.addClassName("bar-acts");
        bar.add(words, acts);
        bar.addClassName("bar");
        bar.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("act.signOff"));
        return bar;
    }

    /** While a dialog asks, its acts are the only ones of their names. */
    private static <D extends Dialog> D alone(D dialog, Div bar) {
        dialog.addOpenedChangeListener(changed -> bar.setVisible(!changed.isOpened()));
        return dialog;
    }

    private SignDialog.Signing signing(ReviewModel shown) {
        var id = shown.report().id();
        var seen = shown.revision().hash();
        var here = RelyingParty.of(BrowserAddress.here());
        return new SignDialog.Signing() {
            @Override
            public void byPassword(String opinion, String password) {
                sign(id, opinion, () -> signOffs.signOff(id, opinion, password, seen, me));
            }

            @Override
            public boolean hasPasskey() {
                return passkeys.any(here, me);
            }

            @Override
            public PasskeyQuestion question() {
                return signOffs.question(id, seen, here, me);
            }

            @Override
            public void byPasskey(String opinion, PasskeyQuestion question, String answer) {
                sign(id, opinion, () -> signOffs.signOff(id, opinion, question, answer, seen, me));
            }
        };
    }

    private void sign(ReportId id, String opinion, Runnable signature) {
        try {
            signature.run();
            Toasts.done(getTranslation("signing.done"));
            show(id, "");
        } catch (AlreadyDecided decided) {
            show(id, opinion);
        }
    }

    private void sendBack(ReviewModel shown, Returning returning) {
        var id = shown.report().id();
        try {
            signOffs.returnForRevision(id, returning, shown.revision().hash(), me);
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
                model == null
                        ? ""
                        : getTranslation("signing.title", model.report().title()));
    }
}
