package org.qianfa.report.signature;

import java.time.Instant;
import org.qianfa.form.content.ContentHash;

/** The head's sign-off of exactly one content (公文处理工作条例 Art. 22): opinion, name, full date, hash. */
public record Signature(Signer signer, String opinion, int revision, ContentHash hash, Instant signedAt) {
    public String signerName() {
        return signer.written();
    }
}
