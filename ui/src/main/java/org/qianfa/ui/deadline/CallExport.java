package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.qianfa.deadline.call.CallRow;
import org.qianfa.deadline.cockpit.CockpitSheet;
import org.qianfa.shared.StaffId;

/** A call as a spreadsheet to take away, written while it is fetched. */
final class CallExport extends Composite<Anchor> {
    CallExport(CallRow call, CockpitSheet sheet, StaffId me) {
        var language = getLocale();
        DownloadHandler download = event -> {
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            event.setFileName(getTranslation("deadlines.file", Integer.toString(call.year()), call.organName()));
            sheet.write(call.id(), event.getOutputStream(), language, me);
        };
        getContent().setHref(download);
        getContent().setText(getTranslation("deadlines.export"));
        getContent().addClassName("as-button");
    }
}
