package org.qianfa.check;

import java.util.stream.Stream;

/** One rule, or one kind of rule that the form files use. */
public interface Check extends RuleJudge {
    Stream<Finding> findings(ReportUnderCheck report);
}
