package org.qianfa.ui.casework;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qianfa.report.stage.Stage;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;

/** Everything that was said and done about a report, the latest first. */
public final class TimelineList extends Composite<OrderedList> {
    private final List<Stage> stages;
    private final Dates dates;

    public TimelineList(List<TimelineEntry> entries, List<Stage> stages, Dates dates) {
        this.stages = stages;
        this.dates = dates;
        getContent().addClassNames("course", "timeline");
        entries.reversed().forEach(entry -> getContent().add(item(entry)));
    }

    private ListItem item(TimelineEntry entry) {
        var when = new Span(under(entry));
        when.addClassNames("muted", "small");
        var item = new ListItem(
                new Span(who(entry)), new Chip(tone(entry), getTranslation("timeline." + entry.kind())), when);
        detail(entry).forEach(words -> {
            var line = new Span(words);
            line.addClassName("detail");
            item.add(line);
        });
        if (!entry.words().isBlank()) {
            var said = new Paragraph(getTranslation("opinion.quoted", entry.words()));
            item.add(said);
        }
        return item;
    }

    private String who(TimelineEntry entry) {
        if (entry.who().isEmpty()) return getTranslation("audit.system");
        return switch (entry.kind()) {
            case APPROVED, RETURNED, SIGNED, TAKEN_BACK ->
                entry.whom().isEmpty() ? entry.who() : getTranslation("timeline.instead", entry.who(), entry.whom());
            default -> entry.who();
        };
    }

    private String under(TimelineEntry entry) {
        var at = dates.moment(entry.at(), getLocale());
        return entry.round() == 0
                ? at
                : getTranslation("ws.course.at", entry.round(), ReportStages.name(entry.stage(), getLocale()), at);
    }

    private List<String> detail(TimelineEntry entry) {
        return switch (entry.kind()) {
            case SUBMITTED -> List.of(getTranslation("timeline.revision", entry.detail()));
            case VOIDED, ADOPTED, DECLINED -> List.of(getTranslation("timeline.sections", entry.detail()));
            case OBJECTED -> List.of(getTranslation("timeline.sections", entry.detail()) + about(entry.whom()));
            case RETURNED -> List.of(returned(entry.detail()));
            case SEAT_HANDED_OVER, SEAT_VACATED, DRAFT_HANDED_OVER -> List.of(entry.whom());
            case URGED, COPIED, ASKED, OPINED, QUESTION_TAKEN_BACK ->
                List.of(getTranslation("timeline.to", entry.whom()));
            case MOVED -> List.of(moved(entry.detail().split(" → ")));
            case WITHDRAWN, APPROVED, SIGNED, TAKEN_BACK, READ, ENDED, REOPENED -> List.of();
        };
    }

    private String about(String quote) {
        return quote.isEmpty() ? "" : getTranslation("timeline.about", quote);
    }

    /** The stage it went to; an exclamation mark stands for straight back. */
    private String returned(String detail) {
        var straight = detail.endsWith("!");
        var id = straight ? detail.substring(0, detail.length() - 1) : detail;
        var name = stages.stream()
                .filter(stage -> stage.id().equals(id))
                .map(stage -> ReportStages.name(stage.name(), getLocale()))
                .findFirst()
                .orElse(id);
        return getTranslation(straight ? "timeline.straight" : "timeline.again", name);
    }

    private String moved(String[] versions) {
        return getTranslation(
                "timeline.versions",
                ReportStages.version(versions[0], getLocale()),
                ReportStages.version(versions[1], getLocale()));
    }

    private static Tone tone(TimelineEntry entry) {
        return switch (entry.kind()) {
            case APPROVED, SIGNED, ADOPTED, READ, OPINED -> Tone.GOOD;
            case OBJECTED, RETURNED, VOIDED, TAKEN_BACK, WITHDRAWN -> Tone.WARN;
            case DECLINED, ENDED -> Tone.BAD;
            default -> Tone.CALM;
        };
    }
}
