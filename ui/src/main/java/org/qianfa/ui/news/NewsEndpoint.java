package org.qianfa.ui.news;

import java.security.Principal;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.StaffId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What open screens ask for every few seconds: how much waits for this person. A plain request, so that a screen that nobody touches still times
 * out.
 */
@RestController
public class NewsEndpoint {
    public static final String ADDRESS = "/inbox/news";
    private final Inbox inbox;
    private final WorkItems items;
    private final Consultations consultations;

    NewsEndpoint(Inbox inbox, WorkItems items, Consultations consultations) {
        this.inbox = inbox;
        this.items = items;
        this.consultations = consultations;
    }

    record News(int unread, int todo) {}

    @GetMapping(ADDRESS)
    ResponseEntity<News> news(Principal who) {
        var me = new StaffId(who.getName());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new News(inbox.unread(me), items.todoCount(me) + consultations.waitingCount(me)));
    }
}
