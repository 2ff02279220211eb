package org.qianfa.publication;

import java.util.Optional;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.signature.Signature;

/**
 * A report as it stands beside its signature.
 *
 * @param hash of the content, computed now
 */
record SignedStanding(Report report, Content content, ContentHash hash, Optional<Signature> signature) {
    boolean isSigned() {
        return report.status() == ReportStatus.SIGNED_OFF
                && signature.filter(given -> given.hash().equals(hash)).isPresent();
    }

    String signedSm3() {
        return signature.map(given -> given.hash().sm3()).orElse("");
    }
}
