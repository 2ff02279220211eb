package org.qianfa.publication.edition;

import org.qianfa.document.Paper;
import org.qianfa.publication.proof.EditionId;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;

/** The content of a published edition, ready to be written as a file. */
public record PublishedPaper(ReportId report, int edition, OrganId organ, Paper paper) {
    public EditionId id() {
        return new EditionId(report, edition);
    }
}
