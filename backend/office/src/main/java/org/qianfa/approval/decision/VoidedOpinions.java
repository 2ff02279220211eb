package org.qianfa.approval.decision;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.approval.ApprovalEvent;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.report.Report;
import org.qianfa.report.revision.Revision;
import org.qianfa.report.revision.Revisions;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a changed content does to the approvals given on an earlier one: void in the sections that changed, in force in the others. */
@Component
public class VoidedOpinions {
    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final Formats formats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoidedOpinions(
            JdbcClient jdbc, Revisions revisions, Formats formats, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.formats = formats;
        this.events = events;
        this.clock = clock;
    }

    private record Approval(String decision, int revision) {}

    /** A new revision has been submitted: every approval of the edition is held against it. */
    public void voidWhatChanged(Report report, Revision submitted, StaffId by) {
        var form = formats.get(report.format());
        var changed = new HashMap<Integer, SortedSet<Integer>>();
        var voided = new TreeSet<Integer>();
        var opinions = 0;
        for (var approval : approvals(report)) {
            var sections = changed.computeIfAbsent(
                    approval.revision(),
                    number -> changed(form, revisions.get(report, number).content(), submitted.content()));
            var known = voidSections(approval.decision());
            var fresh = sections.stream()
                    .filter(section -> !known.contains(section))
                    .toList();
            fresh.forEach(section -> write(approval.decision(), section, submitted));
            if (!fresh.isEmpty()) opinions++;
            voided.addAll(fresh);
        }
        if (opinions > 0)
            events.publishEvent(new ApprovalEvent.OpinionsVoided(report.id(), report.organ(), opinions, voided, by));
    }

    /** The sections in which two contents differ: their prose, or a cell of their table. */
    static SortedSet<Integer> changed(Format form, Content before, Content now) {
        return form.sections().stream()
                .map(section -> section.number())
                .filter(section -> !before.manuscript(section).equals(now.manuscript(section))
                        || !cells(form, section, before).equals(cells(form, section, now)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> cells(Format form, int section, Content content) {
        var table = form.section(section).orElseThrow().table();
        if (table.isEmpty()) return List.of();
        return content.cells().values().entrySet().stream()
                .filter(cell -> cell.getKey().table() == table.getAsInt())
                .map(Objects::toString)
                .toList();
    }

    private List<Approval> approvals(Report report) {
        return jdbc.sql("""
                        select d.id, r.revision from decision d join review_round r on r.id = d.round_id
                        where d.report_id = ? and r.edition = ? and d.verdict = 'APPROVED' and d.taken_back_at is null
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> new Approval(row.getString(1), row.getInt(2)))
                .list();
    }

    private List<Integer> voidSections(String decision) {
        return jdbc.sql("select section_number from opinion_void where decision_id = ?")
                .param(decision)
                .query(Integer.class)
                .list();
    }

    private void write(String decision, int section, Revision submitted) {
        jdbc.sql("insert into opinion_void (decision_id, section_number, revision, void_since) values (?, ?, ?, ?)")
                .params(decision, section, submitted.number(), Utc.column(clock.instant()))
                .update();
        ReadOnce.forgetAll();
    }
}
