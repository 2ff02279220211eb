package org.qianfa.ui.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.organ.Role;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.work.WorkItems;
import org.qianfa.ui.access.Viewer;
import org.springframework.stereotype.Component;

/** Where this person may go: an auditor to the audit log alone, oversight and administration also to the deadlines. */
@Component
class Navigation {
    private static final String INBOX = "inbox";
    private final Viewer signedIn;
    private final WorkItems items;
    private final Consultations consultations;
    private final Inbox inbox;

    Navigation(Viewer signedIn, WorkItems items, Consultations consultations, Inbox inbox) {
        this.signedIn = signedIn;
        this.items = items;
        this.consultations = consultations;
        this.inbox = inbox;
    }

    List<NavigationEntry> entries() {
        if (signedIn.is(Role.AUDITOR)) return List.of(new NavigationEntry("audit", "nav.audit"));
        var entries = new ArrayList<NavigationEntry>();
        if (signedIn.worksOnReports()) entries.add(new NavigationEntry("", "nav.worklist"));
        entries.add(new NavigationEntry(ReportNavigation.ALL, "nav.reports"));
        if (signedIn.is(Role.ADMIN) || signedIn.is(Role.COUNTY)) {
            entries.add(new NavigationEntry("deadlines", "nav.deadlines"));
            entries.add(new NavigationEntry("inspection", "nav.inspection"));
        }
        if (signedIn.is(Role.ADMIN)) {
            entries.add(new NavigationEntry("organs", "nav.organs"));
            entries.add(new NavigationEntry("chains", "nav.chains"));
        }
        entries.add(new NavigationEntry(INBOX, "nav.inbox"));
        return entries;
    }

    /** Whether anything is told to this person; an auditor reads the log. */
    boolean isTold() {
        return !signedIn.is(Role.AUDITOR);
    }

    /** By address. */
    Map<String, Integer> counts() {
        if (!isTold()) return Map.of();
        var counts = new HashMap<String, Integer>();
        counts.put(INBOX, inbox.unread(signedIn.id()));
        if (signedIn.worksOnReports())
            counts.put("", items.todoCount(signedIn.id()) + consultations.waitingCount(signedIn.id()));
        return counts;
    }
}
