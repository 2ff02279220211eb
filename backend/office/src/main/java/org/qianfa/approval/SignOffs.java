package org.qianfa.approval;

import java.util.List;
import java.util.Optional;
import org.qianfa.approval.decision.Decisions;
import org.qianfa.approval.decision.NewDecision;
import org.qianfa.approval.decision.Returning;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.account.Passwords;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.stereotype.Service;

/** What the party secretary does: 签发 with opinion and password or passkey, or 退回修改. */
@Service
public class SignOffs {
    private final Decisions decisions;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final SignatureProofs proofs;
    private final Reports reports;

    SignOffs(Decisions decisions, Passwords passwords, Passkeys passkeys, SignatureProofs proofs, Reports reports) {
        this.decisions = decisions;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.reports = reports;
    }

    /**
     * Signs exactly the content that was read; publication follows by itself.
     *
     * @throws Refused where the password is wrong, and as in {@link Reviews#approve}
     */
    @ByThisPerson
    public void signOff(ReportId report, String opinion, String password, ContentHash seen, StaffId by) {
        passwords.confirm(by, password);
        decisions.decide(report, StageKind.SIGN_OFF, NewDecision.signing(opinion, seen, Optional.empty()), by);
    }

    /** Asks this person's passkey for its signature under exactly the content that was read. */
    @ByThisPerson
    public PasskeyQuestion question(ReportId report, ContentHash seen, RelyingParty site, StaffId by) {
        return passkeys.question(SignatureProofs.about(reports.get(report, by), seen), site, by);
    }

    /**
     * Signs exactly the content that was read, confirmed by the key's signature under it instead of the password.
     *
     * @param answer what the browser answered to the question
     * @throws Refused where that is no proof, and as in {@link Reviews#approve}
     */
    @ByThisPerson
    public void signOff(
            ReportId report, String opinion, PasskeyQuestion question, String answer, ContentHash seen, StaffId by) {
        var proof = passkeys.prove(question, SignatureProofs.about(reports.get(report, by), seen), answer, by);
        decisions.decide(report, StageKind.SIGN_OFF, NewDecision.signing(opinion, seen, Optional.of(proof)), by);
    }

    /** By which passkey the signature in force was given; empty where it was confirmed by password, or there is none. */
    @ByThisPerson
    public Optional<SignatureProofs.Confirmed> confirmed(ReportId report, StaffId by) {
        return proofs.confirmation(reports.get(report, by));
    }

    @ByThisPerson
    public void returnForRevision(ReportId report, Returning returning, ContentHash seen, StaffId by) {
        decisions.decide(report, StageKind.SIGN_OFF, NewDecision.returning(returning, List.of(), seen), by);
    }

    /** Why this person cannot decide here now; empty where they can. */
    @ByThisPerson
    public Optional<Refused> obstacle(ReportId report, StaffId by) {
        return decisions.obstacle(report, StageKind.SIGN_OFF, by);
    }
}
