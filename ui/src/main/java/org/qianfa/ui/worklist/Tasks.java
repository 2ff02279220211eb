package org.qianfa.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qianfa.approval.decision.Verdict;
import org.qianfa.approval.round.Rounds;
import org.qianfa.deadline.reminder.Reminders;
import org.qianfa.form.Formats;
import org.qianfa.form.SectionForm;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.work.WorkItem;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.DueChip;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.StatusChip;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.text.DateWords;
import org.qianfa.ui.text.Dates;
import org.qianfa.ui.text.Texts;
import org.springframework.stereotype.Component;

/** Work items as rows: what is to be done, what was said about it, by when, and the way to it. */
@Component
class Tasks {
    private static final String POINT = " · ";
    private final Formats formats;
    private final Reminders reminders;
    private final Rounds rounds;
    private final Dates dates;

    Tasks(Formats formats, Reminders reminders, Rounds rounds, Dates dates) {
        this.formats = formats;
        this.reminders = reminders;
        this.rounds = rounds;
        this.dates = dates;
    }

    Card todo(List<WorkItem> items, StaffId by) {
        var rows = new ArrayList<TaskRow>();
        for (var item : items) rows.add(todo(item, by, rows.isEmpty()));
        var card = new Card(words("work.todo"));
        card.add(new Rows(rows, words("work.todo.none"), words("work.todo.none.words")));
        return card;
    }

    Card sent(List<WorkItem> items) {
        var rows = items.stream().map(this::sent).toList();
        var card = new Card(words("work.sent"));
        card.add(new Rows(rows, words("work.sent.none"), words("work.sent.none.words")));
        return card;
    }

    private TaskRow todo(WorkItem item, StaffId by, boolean first) {
        var act = new Anchor(address(item), words(actKey(item)));
        act.addClassName("btn");
        if (first) act.addClassName("primary");
        act.getElement().setAttribute("aria-label", words("work.act.of", words(actKey(item)), title(item)));
        return new TaskRow(title(item), about(item, by), DueChip.of(dates.until(item.dueOn())), act);
    }

    private TaskRow sent(WorkItem item) {
        var look = new Anchor(ReportNavigation.open(item.report()), words("work.look"));
        look.addClassName("btn");
        look.getElement().setAttribute("aria-label", words("work.act.of", words("work.look"), title(item)));
        var when = item.closedAt()
                .map(at -> words("work.done." + item.kind(), DateWords.moment(at, locale())))
                .orElse("");
        return new TaskRow(title(item), report(item) + POINT + when, new StatusChip(item.status()), look);
    }

    String title(WorkItem item) {
        return switch (item.kind()) {
            case SECTION -> words("work.SECTION", heading(item));
            case DRAFT -> words(item.status() == ReportStatus.RETURNED ? "work.REVISE" : "work.DRAFT", report(item));
            case REVIEW, SIGN_OFF -> words("work." + item.kind(), report(item));
        };
    }

    private static String actKey(WorkItem item) {
        return item.status() == ReportStatus.RETURNED ? "work.act.REVISE" : "work.act." + item.kind();
    }

    private String about(WorkItem item, StaffId by) {
        var parts = new ArrayList<String>();
        if (item.kind() == WorkKind.SECTION) parts.add(report(item));
        if (item.status() == ReportStatus.RETURNED) returned(item, by).ifPresent(parts::add);
        else parts.add(words("work.since", DateWords.moment(item.createdAt(), locale())));
        var reminded = reminders.count(item.report(), by);
        if (reminded > 0) parts.add(words("work.reminded", reminded));
        return String.join(POINT, parts);
    }

    private java.util.Optional<String> returned(WorkItem item, StaffId by) {
        return rounds.decisions(item.report(), by).reversed().stream()
                .filter(decision -> decision.verdict() == Verdict.RETURNED)
                .findFirst()
                .map(decision -> words(
                        "work.returned",
                        decision.name(),
                        decision.opinion().isBlank()
                                ? String.join("；", decision.reasons().values())
                                : decision.opinion()));
    }

    private String heading(WorkItem item) {
        return formats.forYear(item.year())
                .section(item.section())
                .map(SectionForm::heading)
                .orElse("");
    }

    private String report(WorkItem item) {
        return words("work.report", item.organName(), Integer.toString(item.year()));
    }

    static String address(WorkItem item) {
        return ReportNavigation.toWork(item.kind(), item.report(), item.section());
    }

    private static String words(String key, Object... values) {
        return Texts.in(locale(), key, values);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
