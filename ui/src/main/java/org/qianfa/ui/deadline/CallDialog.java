package org.qianfa.ui.deadline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.deadline.StatutoryDates;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.organ.Organ;
import org.qianfa.text.Refused;
import org.qianfa.ui.calendar.ChineseCalendar;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.text.Dates;

/** 部署年报: the report year, the organs, and the day by which they publish. Refused, it stays open with all that was entered. */
final class CallDialog extends Dialog {
    private final IntegerField year = new IntegerField(getTranslation("call.year"));
    private final MultiSelectComboBox<Organ> organs = new MultiSelectComboBox<>(getTranslation("call.organs"));
    private final DatePicker due = new DatePicker(getTranslation("call.due"));
    private final Div refusal = new Div();
    private final Button open = new Button(getTranslation("call.open"));
    private final Function<Integer, List<Organ>> callable;
    private final Dates dates;
    private List<Organ> offered = List.of();

    /** Opens the call; may be refused. */
    @FunctionalInterface
    interface Opening {
        void open(CallOrder order);
    }

    CallDialog(Dates dates, Function<Integer, List<Organ>> callable, Opening opening) {
        this.dates = dates;
        this.callable = callable;
        setHeaderTitle(getTranslation("deadlines.call"));
        addClassName("asking");
        setWidth("520px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        year.setStepButtonsVisible(true);
        year.setWidthFull();
        year.setHelperText(getTranslation("call.year.help"));
        year.addValueChangeListener(changed -> offer());
        organs.setItemLabelGenerator(Organ::name);
        organs.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        organs.setWidthFull();
        organs.addValueChangeListener(changed -> explainDue());
        due.setI18n(ChineseCalendar.in(getLocale()));
        due.setLocale(getLocale());
        due.setClearButtonVisible(true);
        due.setWidthFull();
        due.addValueChangeListener(changed -> explainDue());
        var all = new PlainButton(getTranslation("call.all"), () -> organs.setValue(offered));
        var fields = new Div(refusal, year, organs, all, due);
        fields.addClassName("fields");
        add(fields);
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(pressed -> send(opening));
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), open);
        year.setValue(dates.today().getYear() - 1);
    }

    private void offer() {
        offered = Optional.ofNullable(year.getValue()).map(callable).orElse(List.of());
        var chosen = organs.getValue().stream().filter(offered::contains).collect(Collectors.toSet());
        organs.setItems(offered);
        organs.setValue(chosen);
        organs.setHelperText(offered.isEmpty() ? getTranslation("call.none") : "");
        explainDue();
    }

    private void explainDue() {
        var asked = organs.getValue().isEmpty() ? offered : List.copyOf(organs.getValue());
        var days = year.getValue() == null
                ? List.<LocalDate>of()
                : asked.stream()
                        .map(organ -> StatutoryDates.statutory(organ.kind(), year.getValue()))
                        .distinct()
                        .toList();
        var planned = Optional.ofNullable(due.getValue()).map(List::of).orElse(days);
        due.setHelperText((days.size() == 1
                        ? getTranslation("call.due.one", dates.day(days.getFirst(), getLocale()))
                        : getTranslation("call.due.each"))
                + dates.unknownHolidays(planned, getLocale()));
    }

    private void send(Opening opening) {
        refusal.setVisible(false);
        try {
            if (year.getValue() == null) {
                year.setErrorMessage(getTranslation("call.year.missing"));
                year.setInvalid(true);
                return;
            }
            opening.open(new CallOrder(
                    year.getValue(),
                    organs.getValue().stream().map(Organ::id).toList(),
                    Optional.ofNullable(due.getValue())));
            close();
        } catch (Refused refused) {
            refusal.setText(refused.in(getLocale()));
            refusal.setVisible(true);
        } finally {
            open.setEnabled(true);
        }
    }
}
