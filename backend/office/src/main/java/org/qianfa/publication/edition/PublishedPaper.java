package org.qianfa.publication.edition;

import org.qianfa.document.Paper;
import org.qianfa.shared.ReportId;

/** The content of a published edition, ready to be written as a file. */
public record PublishedPaper(ReportId report, int edition, Paper paper) {}
