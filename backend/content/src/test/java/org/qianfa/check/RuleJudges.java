package org.qianfa.check;

import java.util.stream.Stream;

/** The classes that judge by a rule, as they say themselves. */
final class RuleJudges {
    private RuleJudges() {}

    static Stream<Class<?>> of(String rule) {
        return new Gate()
                .checks().stream()
                        .flatMap(Check::parts)
                        .filter(judge -> ReportsUnderTest.FORMATS.all().stream()
                                .anyMatch(form -> judge.judgedRules(form).contains(rule)))
                        .map(RuleJudge::getClass);
    }
}
