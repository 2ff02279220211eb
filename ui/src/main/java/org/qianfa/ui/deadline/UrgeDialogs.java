package org.qianfa.ui.deadline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qianfa.correspondence.urge.LateUrges;
import org.qianfa.deadline.cockpit.LateWork;
import org.qianfa.organ.People;
import org.qianfa.report.Reports;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.Texts;
import org.springframework.stereotype.Component;

/** 催办全部逾期: says first how many people and reports, afterwards how many were urged, and who was left out and why. */
@Component
class UrgeDialogs {
    private static final int LONGEST_NOTE = 200;
    private final LateWork late;
    private final LateUrges urges;
    private final Reports reports;
    private final People people;

    UrgeDialogs(LateWork late, LateUrges urges, Reports reports, People people) {
        this.late = late;
        this.urges = urges;
        this.reports = reports;
        this.people = people;
    }

    void ask(String call, Locale locale, StaffId me) {
        var now = late.lateWork(call, me);
        if (now.reports().isEmpty()) {
            Toasts.done(Texts.in(locale, "urgeAll.nobody"));
            return;
        }
        var note = new TextArea(Texts.in(locale, "acts.urge.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        new AskingDialog(
                        Texts.in(locale, "urgeAll.act"),
                        Texts.in(locale, "urgeAll.do", now.people()),
                        () -> told(urges.urge(now.reports(), note.getValue(), me), locale, me),
                        new Paragraph(Texts.in(
                                locale,
                                "urgeAll.ask",
                                now.people(),
                                now.reports().size())),
                        note)
                .open();
    }

    private void told(LateUrges.Outcome outcome, Locale locale, StaffId me) {
        var done = Texts.in(locale, "urgeAll.done", outcome.people(), outcome.reports());
        var left = new UnorderedList();
        var names = people.names(outcome.urged().stream()
                .flatMap(one -> one.leftOut().stream())
                .distinct()
                .toList());
        for (var urged : outcome.urged())
            for (var staff : urged.leftOut())
                left.add(new ListItem(Texts.in(
                        locale,
                        staff.equals(me) ? "urgeAll.left.self" : "urgeAll.left.today",
                        names.getOrDefault(staff, ""),
                        urged.title())));
        var titles = reports.titles(outcome.refused().keySet());
        outcome.refused()
                .forEach((report, refused) ->
                        left.add(new ListItem(reason(titles.getOrDefault(report, ""), refused, locale))));
        if (left.getComponentCount() == 0) {
            Toasts.done(done);
            return;
        }
        var dialog = new Dialog(new Paragraph(done), new Paragraph(Texts.in(locale, "urgeAll.left")), left);
        dialog.setHeaderTitle(Texts.in(locale, "urgeAll.result"));
        dialog.setWidth("520px");
        dialog.setMaxWidth("calc(100vw - 24px)");
        dialog.getFooter().add(new Button(Texts.in(locale, "act.close"), pressed -> dialog.close()));
        dialog.open();
    }

    private static String reason(String title, Refused refused, Locale locale) {
        return refused.obstacles().stream()
                .map(obstacle -> obstacle.in(locale))
                .collect(Collectors.joining("", title + "：", ""));
    }
}
