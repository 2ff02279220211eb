package org.qianfa.judgement;

import java.util.Optional;
import org.qianfa.check.Finding;
import org.qianfa.judgement.reason.FindingSubject;
import org.qianfa.judgement.reason.Reason;

/**
 * A finding, and the reason with which it may stand.
 *
 * @param section in which it stands, 0 for the report as a whole
 * @param reason in force: given for exactly this subject
 * @param fallen given for what stood here before; it holds no longer and may be given anew
 */
public record JudgedFinding(
        Finding finding, int section, FindingSubject subject, Optional<Reason> reason, Optional<Reason> fallen) {
    /** Whether it closes submission, as it stands. */
    public boolean closes() {
        return (finding.blocks() || finding.overridable()) && reason.isEmpty();
    }

    /** Whether a written reason would let it stand. */
    public boolean wantsReason() {
        return finding.overridable() && reason.isEmpty();
    }
}
