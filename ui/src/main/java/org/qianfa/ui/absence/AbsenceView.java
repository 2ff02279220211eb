package org.qianfa.ui.absence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.qianfa.absence.Absence;
import org.qianfa.absence.AbsenceState;
import org.qianfa.absence.Absences;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.Dates;

/** Announces absences and ends them; shows for whom the person acts. */
@Route(value = "absence", layout = MainLayout.class)
@PermitAll
final class AbsenceView extends Composite<Div> implements HasDynamicTitle {
    private final Absences absences;
    private final Dates dates;
    private final StaffId me;
    private final Div lists = new Div();

    AbsenceView(Absences absences, Dates dates, Viewer viewer) {
        this.absences = absences;
        this.dates = dates;
        me = viewer.id();
        var duties = absences.duties(me);
        var header = new PageHeader(getTranslation("absence.title")).sub(getTranslation("absence.sub"));
        if (!duties.isEmpty()) {
            var announce = new Button(
                    getTranslation("absence.announce"),
                    pressed -> new AbsenceDialog(absences, duties, dates.today(), me, this::show).open());
            announce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.acts(announce);
        }
        lists.addClassName("stack");
        getContent().add(header);
        var page = new Div();
        page.addClassName("stack");
        if (duties.isEmpty()) {
            var nothing = new Paragraph(getTranslation("absence.noDuty"));
            nothing.addClassName("muted");
            page.add(nothing);
        }
        page.add(lists);
        getContent().add(page);
        show();
    }

    private void show() {
        var all = absences.mine(me);
        lists.removeAll();
        var own = new Card(getTranslation("absence.own"));
        own.add(new Rows(
                all.stream()
                        .filter(each -> each.staff().equals(me))
                        .map(this::own)
                        .toList(),
                getTranslation("absence.own.none"),
                getTranslation("absence.own.none.words")));
        lists.add(own);
        var acting = all.stream().filter(each -> each.deputy().equals(me)).toList();
        if (acting.isEmpty()) return;
        var others = new Card(getTranslation("absence.acting"));
        others.add(new Rows(
                acting.stream()
                        .map(each -> row(getTranslation("absence.for", each.name()), each, new Div()))
                        .toList(),
                "",
                ""));
        lists.add(others);
    }

    private TaskRow own(Absence absence) {
        if (absence.state() == AbsenceState.ENDED)
            return row(getTranslation("absence.by", absence.deputyName()), absence, new Div());
        var end = new Button(getTranslation("absence.end"), pressed -> end(absence));
        return row(getTranslation("absence.by", absence.deputyName()), absence, end);
    }

    private TaskRow row(String what, Absence absence, Component act) {
        var days = getTranslation(
                "absence.days", dates.day(absence.from(), getLocale()), dates.day(absence.until(), getLocale()));
        var about = String.join(
                " · ", List.of(days, absence.duty().sentence().in(getLocale()), absence.organName(), absence.reason()));
        return new TaskRow(what, about.replaceFirst(" · $", ""), chip(absence.state()), act);
    }

    private Chip chip(AbsenceState state) {
        var tone =
                switch (state) {
                    case PLANNED -> Tone.CALM;
                    case ACTIVE -> Tone.GOOD;
                    case ENDED -> Tone.QUIET;
                };
        return new Chip(tone, getTranslation("absence.state." + state));
    }

    private void end(Absence absence) {
        try {
            absences.end(absence.id(), me);
            Toasts.done(getTranslation("absence.ended"));
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("absence.title"));
    }
}
