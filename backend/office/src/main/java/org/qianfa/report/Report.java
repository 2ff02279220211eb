package org.qianfa.report;

import java.time.LocalDate;
import org.qianfa.form.OrganKind;
import org.qianfa.form.ReportTitle;
import org.qianfa.form.content.EditionIdentity;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/**
 * One organ's report for one year, without its content.
 *
 * @param format the id of the form it is written under; a report keeps it for ever
 * @param edition 1 for the first; a correction is a new edition
 * @param stageId the element of the model it stands at, "" before the process has entered one
 */
public record Report(
        ReportId id,
        OrganId organ,
        String organCode,
        String organName,
        OrganKind organKind,
        String organPath,
        int year,
        String format,
        int edition,
        ReportStatus status,
        String stageId,
        StaffId responsibleDrafter,
        LocalDate publishDue) {

    Report at(String newStageId, ReportStatus newStatus) {
        return new Report(
                id,
                organ,
                organCode,
                organName,
                organKind,
                organPath,
                year,
                format,
                edition,
                newStatus,
                newStageId,
                responsibleDrafter,
                publishDue);
    }

    /** What its content is hashed with. */
    public EditionIdentity identity() {
        return new EditionIdentity(organCode, year, edition, format);
    }

    /** The canonical title (rule F-2). */
    public String title() {
        return ReportTitle.of(organName, year);
    }
}
