package org.qianfa.check.rule.prose;

import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.RuleJudge;
import org.qianfa.check.claim.ReportClaims;

/** One rule about what prose claims. */
interface ProseRule extends RuleJudge {
    Stream<Finding> findings(ReportClaims reportClaims);
}
