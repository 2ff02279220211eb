package org.qianfa.ui.news;

import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.qianfa.approval.round.Rounds;
import org.qianfa.comment.Comments;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.lease.Lease;
import org.qianfa.report.lease.Leases;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an open report asks for every few seconds: a sign that changes when somebody begins or stops writing in a section, saves text or a cell,
 * finishes a section, comments, or decides. Nobody learns more from it than that something has happened.
 */
@RestController
class ReportNewsEndpoint {
    static final String ADDRESS = "/inbox/news/reports/";
    private final Reports reports;
    private final Leases leases;
    private final Drafts drafts;
    private final Comments comments;
    private final Rounds rounds;

    ReportNewsEndpoint(Reports reports, Leases leases, Drafts drafts, Comments comments, Rounds rounds) {
        this.reports = reports;
        this.leases = leases;
        this.drafts = drafts;
        this.comments = comments;
        this.rounds = rounds;
    }

    record News(String sign) {}

    private record Editor(int section, StaffId staff) {
        static Editor of(Lease lease) {
            return new Editor(lease.section(), lease.staff());
        }
    }

    @GetMapping(ADDRESS + "{report}")
    ResponseEntity<News> news(@PathVariable String report, Principal who) {
        var me = new StaffId(who.getName());
        var id = ReportId.parse(report);
        if (id.isEmpty()) return ResponseEntity.notFound().build();
        try {
            var editors = leases.live(id.get(), me).stream().map(Editor::of).toList();
            // a list: the sum that a map hashes to stays the same where two cells swap what they hold
            var cells = List.copyOf(reports.cells(id.get(), me).values().entrySet());
            var sign = Objects.hash(
                    editors,
                    drafts.sections(id.get(), me),
                    cells,
                    comments.state(id.get(), me),
                    rounds.latest(id.get(), me));
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new News(Integer.toHexString(sign)));
        } catch (NotFound stranger) {
            return ResponseEntity.notFound().build();
        }
    }
}
