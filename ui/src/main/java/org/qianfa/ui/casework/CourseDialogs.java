package org.qianfa.ui.casework;

import static org.qianfa.ui.casework.ReportActions.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.qianfa.approval.chain.ChainPictures;
import org.qianfa.report.Report;
import org.qianfa.report.stage.Chain;
import org.qianfa.shared.StaffId;
import org.qianfa.timeline.Timelines;
import org.qianfa.ui.element.SvgPicture;
import org.qianfa.ui.text.Dates;
import org.springframework.stereotype.Component;

/** How a report came to where it stands: as a list, and on the picture of its chain. */
@Component
class CourseDialogs {
    private final Timelines timelines;
    private final ChainPictures pictures;
    private final Chain chain;
    private final Dates dates;

    CourseDialogs(Timelines timelines, ChainPictures pictures, Chain chain, Dates dates) {
        this.timelines = timelines;
        this.pictures = pictures;
        this.chain = chain;
        this.dates = dates;
    }

    void timeline(Report report, StaffId me) {
        var dialog = dialog("acts.timeline", "720px");
        dialog.add(new TimelineList(timelines.timelineOf(report.id(), me), chain.stages(report.id()), dates));
        dialog.open();
    }

    void picture(Report report, StaffId me) {
        var dialog = dialog("acts.picture", "1180px");
        var legend = new Paragraph(words("picture.legend"));
        legend.addClassNames("muted", "small");
        dialog.add(new SvgPicture(pictures.picture(report.id(), ReportActions.locale(), me)), legend);
        dialog.open();
    }

    private static Dialog dialog(String titleKey, String width) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(words(titleKey));
        dialog.setWidth(width);
        dialog.setMaxWidth("calc(100vw - 24px)");
        dialog.getFooter().add(new Button(words("act.close"), pressed -> dialog.close()));
        return dialog;
    }
}
