package org.qianfa.ui.worklist;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.qianfa.approval.round.Rounds;
import org.qianfa.report.Report;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.section.SectionState;
import org.qianfa.report.stage.Chain;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.element.StatusChip;
import org.qianfa.ui.text.DateWords;
import org.qianfa.ui.text.Texts;
import org.springframework.stereotype.Component;

/** A report of the person's organ as a card: where it stands and how many of its sections are finished. */
@Component
class OwnReports {
    private final Chain chain;
    private final Rounds rounds;
    private final Drafts drafts;

    OwnReports(Chain chain, Rounds rounds, Drafts drafts) {
        this.chain = chain;
        this.rounds = rounds;
        this.drafts = drafts;
    }

    Card card(Report report, StaffId by, Locale locale) {
        var space = new Span();
        space.addClassName("sp");
        var link = new Anchor(ReportNavigation.open(report.id()), Texts.in(locale, "work.open"));
        link.addClassName("btn");
        var card = new Card(
                Texts.in(locale, "work.report", report.organName(), Integer.toString(report.year())),
                new StatusChip(report.status()),
                space,
                link);
        var about = new Paragraph(about(report, by, locale));
        about.addClassName("muted");
        card.add(ReportStages.bar(chain.stages(report.id()), report, rounds.entered(report.id(), by), locale), about);
        return card;
    }

    private String about(Report report, StaffId by, Locale locale) {
        var sections = drafts.sections(report.id(), by);
        var done = sections.stream()
                .filter(section -> section.state() == SectionState.DONE)
                .count();
        return Texts.in(locale, "work.sections", sections.size(), done, DateWords.date(report.publishDue(), locale));
    }
}
