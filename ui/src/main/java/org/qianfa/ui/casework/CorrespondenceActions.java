package org.qianfa.ui.casework;

import static org.qianfa.ui.casework.ReportActions.sentences;
import static org.qianfa.ui.casework.ReportActions.words;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.correspondence.Colleague;
import org.qianfa.correspondence.Colleagues;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.correspondence.copy.CopyRow;
import org.qianfa.correspondence.urge.Urges;
import org.qianfa.organ.People;
import org.qianfa.report.Report;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.action.MoreActions;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;
import org.springframework.stereotype.Component;

/** 催办, 抄送, 征求意见. */
@Component
class CorrespondenceActions {
    private final Urges urges;
    private final Copies copies;
    private final Consultations consultations;
    private final Colleagues colleagues;
    private final People people;
    private final Dates dates;

    CorrespondenceActions(
            Urges urges,
            Copies copies,
            Consultations consultations,
            Colleagues colleagues,
            People people,
            Dates dates) {
        this.urges = urges;
        this.copies = copies;
        this.consultations = consultations;
        this.colleagues = colleagues;
        this.people = people;
        this.dates = dates;
    }

    /** For whoever is asked, whether or not anything else brings them to this report. */
    void answer(MoreActions menu, Report report, StaffId me, Runnable after) {
        consultations.waiting(me).stream()
                .filter(question -> question.report().equals(report.id()))
                .forEach(question -> menu.act(
                        words("acts.answer", question.byName()),
                        List.of(),
                        () -> OpinionDialog.ask(consultations, question, me, after)));
    }

    void add(MoreActions menu, Report report, StaffId me, boolean waitedFor, Runnable after) {
        if (waitedFor) menu.act(words("acts.consult"), List.of(), () -> consult(report, me, after));
        menu.act(words("acts.copy"), List.of(), () -> copy(report, me, after));
        var obstacles = urges.obstaclesToUrging(report.id(), me);
        if (obstacles.stream().noneMatch(each -> each.key().equals("correspondence.mayNotUrge")))
            menu.act(words("acts.urge"), sentences(obstacles), () -> urge(report, me, after));
    }

    private void urge(Report report, StaffId me, Runnable after) {
        var names = String.join(
                words("list.comma"), people.names(urges.toUrge(report.id(), me)).values());
        var note = area("acts.urge.note", 200);
        new AskingDialog(
                        words("acts.urge"),
                        words("acts.urge"),
                        () -> {
                            urges.urge(report.id(), note.getValue(), me);
                            Toasts.done(words("acts.urged", names));
                            after.run();
                        },
                        new Paragraph(words("acts.urge.whom", names)),
                        note)
                .open();
    }

    private void consult(Report report, StaffId me, Runnable after) {
        var to = new ComboBox<Colleague>(words("acts.consult.whom"));
        to.setItems(query -> colleagues.find(report.id(), query.getFilter().orElse(""), me).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        to.setItemLabelGenerator(CorrespondenceActions::label);
        to.setWidthFull();
        var question = area("acts.consult.question", 1000);
        var due = new DatePicker(words("acts.consult.due"));
        due.setMin(dates.today());
        new AskingDialog(
                        words("acts.consult"),
                        words("acts.consult.do"),
                        () -> {
                            if (to.isEmpty()) throw new Refused(Sentence.of("correspondence.nobodyChosen"));
                            consultations.ask(
                                    report.id(),
                                    to.getValue().staff(),
                                    question.getValue(),
                                    Optional.ofNullable(due.getValue()),
                                    me);
                            Toasts.done(words("acts.consulted", to.getValue().name()));
                            after.run();
                        },
                        new Paragraph(words("acts.consult.hint")),
                        to,
                        question,
                        due)
                .open();
    }

    private void copy(Report report, StaffId me, Runnable after) {
        var to = new MultiSelectComboBox<Colleague>(words("acts.copy.whom"));
        to.setItems(query -> colleagues.find(report.id(), query.getFilter().orElse(""), me).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        to.setItemLabelGenerator(CorrespondenceActions::label);
        to.setWidthFull();
        var note = area("acts.copy.note", 200);
        new AskingDialog(
                        words("acts.copy"),
                        words("acts.copy.do"),
                        () -> {
                            var chosen =
                                    to.getValue().stream().map(Colleague::staff).collect(Collectors.toSet());
                            var sent = copies.send(report.id(), chosen, note.getValue(), me);
                            Toasts.done(words("acts.copied", sent));
                            after.run();
                        },
                        to,
                        note,
                        receipts(copies.copiesOf(report.id(), me)))
                .open();
    }

    /** To whom it went before, and who has read it. */
    private Div receipts(List<CopyRow> sent) {
        var list = new Div();
        if (sent.isEmpty()) return list;
        list.add(new Rows(sent.stream().map(this::receipt).toList(), "", ""));
        return list;
    }

    private TaskRow receipt(CopyRow copy) {
        var locale = ReportActions.locale();
        var chip = copy.readAt()
                .map(at -> new Chip(Tone.GOOD, words("acts.copy.read", dates.moment(at, locale))))
                .orElseGet(() -> new Chip(Tone.QUIET, words("acts.copy.unread")));
        return new TaskRow(
                copy.toName(),
                words("acts.copy.sent", copy.byName(), dates.moment(copy.sentAt(), locale)),
                chip,
                new Div());
    }

    private static String label(Colleague colleague) {
        return words("acts.colleague", colleague.name(), colleague.organName());
    }

    private static TextArea area(String key, int longest) {
        var area = new TextArea(words(key));
        area.setMaxLength(longest);
        area.setMinRows(2);
        area.setWidthFull();
        return area;
    }
}
