package org.qianfa.ui.deadline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.report.stage.StageKind;
import org.qianfa.text.Refused;
import org.qianfa.ui.calendar.ChineseCalendar;
import org.qianfa.ui.text.Dates;

/** 改期限: which stage, to which day, and why; everybody who sees the report sees the reason. Refused, it stays open with all that was entered. */
final class MoveDayDialog extends Dialog {
    private static final int LONGEST_REASON = 500;
    private final Select<StageKind> stage = new Select<>();
    private final DatePicker to = new DatePicker(getTranslation("move.to"));
    private final TextArea reason = new TextArea(getTranslation("move.reason"));
    private final Div refusal = new Div();

    /** Moves the date; may be refused. */
    @FunctionalInterface
    interface Moving {
        void move(StageKind stage, LocalDate to, String reason);
    }

    MoveDayDialog(CockpitRow row, Dates dates, Moving moving) {
        setHeaderTitle(getTranslation("heat.move.of", row.organName()));
        addClassName("asking");
        setWidth("520px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        stage.setLabel(getTranslation("move.stage"));
        stage.setItems(StageKind.values());
        stage.setItemLabelGenerator(one -> getTranslation(
                "move.stageDue",
                getTranslation("heat." + one),
                dates.day(row.stage(one).due(), getLocale())));
        stage.setWidthFull();
        stage.setValue(StageKind.PUBLISH);
        stage.addValueChangeListener(
                chosen -> to.setValue(row.stage(chosen.getValue()).due()));
        to.setI18n(ChineseCalendar.in(getLocale()));
        to.setLocale(getLocale());
        to.setMin(dates.today());
        to.setWidthFull();
        to.setValue(row.publishDue());
        to.setHelperText(getTranslation("move.statutory", dates.day(row.statutory(), getLocale())));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("move.reason.help"));
        var fields = new Div(refusal, stage, to, reason);
        fields.addClassName("fields");
        add(fields);
        var move = new Button(getTranslation("move.do"), pressed -> send(moving));
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), move);
    }

    private void send(Moving moving) {
        if (to.getValue() == null) {
            refuse(getTranslation("move.noDay"));
            return;
        }
        try {
            moving.move(stage.getValue(), to.getValue(), reason.getValue());
            close();
        } catch (Refused refused) {
            refuse(refused.in(getLocale()));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
