package org.qianfa.notice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.report.Report;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/**
 * One thing to tell.
 *
 * @param facts what the templates name: {@code organ}, {@code year}, {@code actor}, {@code section}, {@code due}, {@code days} …
 * @param to who is told, perhaps nobody in person
 * @param aloud whether the robots of the organ's groups say it too
 */
public record NoticeDraft(
        NoticeKind kind,
        OrganId organ,
        Optional<ReportId> report,
        Map<String, String> facts,
        Set<StaffId> to,
        boolean aloud) {
    public NoticeDraft {
        facts = Map.copyOf(facts);
        to = Set.copyOf(to);
    }

    /** To these people, and to the groups. */
    static NoticeDraft aloud(NoticeKind kind, Report report, Set<StaffId> to) {
        var facts = Map.of("organ", report.organName(), "year", String.valueOf(report.year()));
        return new NoticeDraft(kind, report.organ(), Optional.of(report.id()), facts, to, true);
    }

    /** To these people alone. */
    static NoticeDraft inPerson(NoticeKind kind, Report report, Set<StaffId> to) {
        var loud = aloud(kind, report, to);
        return new NoticeDraft(kind, loud.organ(), loud.report(), loud.facts(), to, false);
    }

    NoticeDraft with(String fact, String value) {
        var more = new HashMap<>(facts);
        more.put(fact, value);
        return new NoticeDraft(kind, organ, report, more, to, aloud);
    }

    /** Nobody is told of their own act. */
    NoticeDraft without(StaffId actor) {
        var others = new HashSet<>(to);
        others.remove(actor);
        return new NoticeDraft(kind, organ, report, facts, others, aloud);
    }
}
