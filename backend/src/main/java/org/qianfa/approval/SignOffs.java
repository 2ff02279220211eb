package org.qianfa.approval;

import java.util.List;
import java.util.Optional;
import org.qianfa.organ.Passwords;
import org.qianfa.report.ContentHash;
import org.qianfa.report.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;

/** What the party secretary does: 签发 with opinion and password, or 退回修改. */
@Service
public class SignOffs {
    private final Decisions decisions;
    private final Passwords passwords;

    SignOffs(Decisions decisions, Passwords passwords) {
        this.decisions = decisions;
        this.passwords = passwords;
    }

    /**
     * Signs exactly the content that was read; publication follows by itself.
     *
     * @throws Refused where the password is wrong, and as in {@link Reviews#approve}
     */
    @ByThisPerson
    public void signOff(ReportId report, String opinion, String password, ContentHash seen, StaffId by) {
        passwords.confirm(by, password);
        decisions.decide(report, StageKind.SIGN_OFF, Given.approval(opinion, List.of(), seen), by);
    }

    @ByThisPerson
    public void returnForRevision(ReportId report, Returning returning, ContentHash seen, StaffId by) {
        decisions.decide(report, StageKind.SIGN_OFF, Given.returning(returning, List.of(), seen), by);
    }

    /** Why this person cannot decide here now; empty where they can. */
    @ByThisPerson
    public Optional<Refused> obstacle(ReportId report, StaffId by) {
        return decisions.obstacle(report, StageKind.SIGN_OFF, by);
    }
}
