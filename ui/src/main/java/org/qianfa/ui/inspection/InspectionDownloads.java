package org.qianfa.ui.inspection;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.Overview;
import org.qianfa.inspection.result.ResultForm;

/** What a person takes away from an inspection: one marked report to look at, the table, and everything. */
record InspectionDownloads(List<Inspected> results, Locale language) {
    static final String ROW = "row";

    /** The page holds its own style; nothing in it may run or be loaded. */
    private static final String POLICY = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    DownloadHandler report() {
        return event -> {
            var asked = String.valueOf(event.getRequest().getParameter(ROW));
            if (!asked.matches("[0-9]{1,4}") || Integer.parseInt(asked) >= results.size()) {
                event.getResponse().setStatus(404);
                return;
            }
            event.getResponse().setHeader("Content-Security-Policy", POLICY);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.setContentType("text/html;charset=utf-8");
            event.inline();
            write(event, ResultForm.HTML, List.of(results.get(Integer.parseInt(asked))));
        };
    }

    DownloadHandler everything(String name) {
        return event -> {
            event.setContentType("application/json");
            event.setFileName(name);
            write(event, ResultForm.JSON, results);
        };
    }

    DownloadHandler table(String name) {
        return event -> {
            event.setContentType(SPREADSHEET);
            event.setFileName(name);
            Overview.of(results, language).writeSpreadsheet(event.getOutputStream(), language);
        };
    }

    private void write(DownloadEvent event, ResultForm form, List<Inspected> wanted) throws IOException {
        try (var writer = form.to(event.getOutputStream(), language)) {
            wanted.forEach(writer::write);
        }
    }
}
