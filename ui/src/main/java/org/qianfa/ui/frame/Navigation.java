package org.qianfa.ui.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.operation.restored.Restores;
import org.qianfa.organ.Role;
import org.qianfa.organ.proposal.Proposals;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.work.WorkItems;
import org.qianfa.ui.access.Viewer;
import org.springframework.stereotype.Component;

/** Where this person may go: an auditor to the audit log alone, the other two of the three administrators to the accounts, oversight and administration also to the deadlines. */
@Component
class Navigation {
    private static final String INBOX = "inbox";
    private final Viewer viewer;
    private final WorkItems items;
    private final Consultations consultations;
    private final Inbox inbox;
    private final Proposals proposals;
    private final Restores restores;

    Navigation(
            Viewer viewer,
            WorkItems items,
            Consultations consultations,
            Inbox inbox,
            Proposals proposals,
            Restores restores) {
        this.viewer = viewer;
        this.items = items;
        this.consultations = consultations;
        this.inbox = inbox;
        this.proposals = proposals;
        this.restores = restores;
    }

    List<NavigationEntry> entries() {
        if (viewer.is(Role.AUDITOR)) return List.of(new NavigationEntry("audit", "nav.audit"));
        if (viewer.isApart())
            return List.of(new NavigationEntry("organs", "nav.organs"), new NavigationEntry(INBOX, "nav.inbox"));
        var entries = new ArrayList<NavigationEntry>();
        if (viewer.worksOnReports()) entries.add(new NavigationEntry("", "nav.worklist"));
        entries.add(new NavigationEntry(ReportNavigation.ALL, "nav.reports"));
        if (viewer.is(Role.ADMIN) || viewer.is(Role.COUNTY)) {
            entries.add(new NavigationEntry("deadlines", "nav.deadlines"));
            entries.add(new NavigationEntry("inspection", "nav.inspection"));
        }
        if (viewer.is(Role.ADMIN)) {
            entries.add(new NavigationEntry("chains", "nav.chains"));
        }
        entries.add(new NavigationEntry(INBOX, "nav.inbox"));
        return entries;
    }

    /** Whether anything is told to this person; an auditor reads the log. */
    boolean isTold() {
        return !viewer.is(Role.AUDITOR);
    }

    /** By address. */
    Map<String, Integer> counts() {
        if (!isTold()) return Map.of();
        var counts = new HashMap<String, Integer>();
        counts.put(INBOX, inbox.unread(viewer.id()));
        if (viewer.is(Role.SECURITY_ADMIN))
            counts.put("organs", proposals.waiting(viewer.id()).size());
        if (viewer.is(Role.SYSTEM_ADMIN) && restores.heldFor(viewer.id()).isPresent()) counts.put("organs", 1);
        if (viewer.worksOnReports())
            counts.put("", items.todoCount(viewer.id()) + consultations.waitingCount(viewer.id()));
        return counts;
    }
}
