package org.qianfa.ui.common;

import java.security.Principal;
import org.qianfa.report.Reports;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an open section asks for every few seconds: a mark that is another one as soon as any cell of its report holds something else. */
@RestController
public class FiguresDoor {
    static final String ADDRESS = "/reports/{report:[0-9a-f-]{36}}/figures";
    private final Reports reports;

    FiguresDoor(Reports reports) {
        this.reports = reports;
    }

    record Figures(int mark) {}

    public static String address(ReportId report) {
        return "/reports/" + report + "/figures";
    }

    @GetMapping(ADDRESS)
    ResponseEntity<Figures> figures(@PathVariable String report, Principal who) {
        try {
            var id = ReportId.parse(report).orElseThrow(NotFound::new);
            var cells = reports.cells(id, new StaffId(who.getName()));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(new Figures(cells.values().hashCode()));
        } catch (NotFound gone) {
            return ResponseEntity.notFound().build();
        }
    }
}
