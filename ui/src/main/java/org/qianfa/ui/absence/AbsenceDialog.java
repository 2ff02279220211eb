package org.qianfa.ui.absence;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.absence.Absences;
import org.qianfa.organ.Duty;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Toasts;

/** Asks in which duty the person will be away, from when to when, and who acts for them. */
final class AbsenceDialog {
    private final Select<Duty> duty = new Select<>();
    private final Select<Staff> deputy = new Select<>();
    private final Paragraph law = new Paragraph();
    private final AskingDialog dialog;

    AbsenceDialog(Absences absences, List<Duty> duties, LocalDate today, StaffId me, Runnable after) {
        var words = new Div();
        duty.setLabel(words.getTranslation("absence.duty"));
        duty.setItems(duties);
        duty.setItemLabelGenerator(
                each -> each.role().sentence().in(UI.getCurrent().getLocale()));
        duty.setWidthFull();
        deputy.setLabel(words.getTranslation("absence.deputy"));
        deputy.setItemLabelGenerator(Staff::name);
        deputy.setWidthFull();
        law.addClassNames("muted", "small");
        duty.addValueChangeListener(changed -> {
            var chosen = changed.getValue();
            var candidates = absences.candidates(chosen.organ(), chosen.role(), me);
            deputy.setItems(candidates);
            if (candidates.size() == 1) deputy.setValue(candidates.getFirst());
            law.setText(words.getTranslation(chosen.role() == Role.HEAD ? "absence.law.head" : "absence.law"));
        });
        duty.setValue(duties.getFirst());
        var from = new DatePicker(words.getTranslation("absence.from"), today);
        var until = new DatePicker(words.getTranslation("absence.until"), today);
        from.setMin(today);
        until.setMin(today);
        var days = new Div(from, until);
        days.addClassName("two-fields");
        var reason = new TextField(words.getTranslation("absence.reason"));
        reason.setMaxLength(200);
        reason.setWidthFull();
        dialog = new AskingDialog(
                words.getTranslation("absence.announce"),
                words.getTranslation("absence.announce.do"),
                () -> {
                    if (deputy.isEmpty() || from.isEmpty() || until.isEmpty())
                        throw new Refused(Sentence.of("absence.incomplete"));
                    absences.announce(
                            new AbsenceOrder(
                                    duty.getValue().organ(),
                                    duty.getValue().role(),
                                    deputy.getValue().id(),
                                    from.getValue(),
                                    until.getValue(),
                                    reason.getValue()),
                            me);
                    Toasts.done(words.getTranslation("absence.announced"));
                    after.run();
                },
                duty,
                deputy,
                law,
                days,
                reason);
    }

    void open() {
        dialog.open();
    }
}
