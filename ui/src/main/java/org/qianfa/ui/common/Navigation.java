package org.qianfa.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.organ.Role;
import org.qianfa.report.WorkItems;
import org.springframework.stereotype.Component;

/** Where this person may go: an auditor to the audit log alone, oversight and administration also to the deadlines. */
@Component
class Navigation {
    private final SignedIn signedIn;
    private final WorkItems items;

    Navigation(SignedIn signedIn, WorkItems items) {
        this.signedIn = signedIn;
        this.items = items;
    }

    List<NavigationEntry> entries() {
        if (signedIn.is(Role.AUDITOR)) return List.of(new NavigationEntry("audit", "nav.audit"));
        var entries = new ArrayList<NavigationEntry>();
        if (signedIn.worksOnReports()) entries.add(new NavigationEntry("", "nav.worklist"));
        entries.add(new NavigationEntry("reports", "nav.reports"));
        if (signedIn.is(Role.ADMIN) || signedIn.is(Role.COUNTY)) {
            entries.add(new NavigationEntry("deadlines", "nav.deadlines"));
            entries.add(new NavigationEntry("inspection", "nav.inspection"));
        }
        if (signedIn.is(Role.ADMIN)) {
            entries.add(new NavigationEntry("organs", "nav.organs"));
            entries.add(new NavigationEntry("chains", "nav.chains"));
        }
        return entries;
    }

    /** By address. */
    Map<String, Integer> counts() {
        return signedIn.worksOnReports() ? Map.of("", items.todoCount(signedIn.id())) : Map.of();
    }
}
