package org.qianfa.report;

import java.time.Instant;
import org.qianfa.shared.StaffId;

/** The head's sign-off of exactly one content (公文处理工作条例 Art. 22): opinion, name, full date, hash. */
public record Signature(
        StaffId signer, String signerName, String opinion, int revision, ContentHash hash, Instant signedAt) {}
