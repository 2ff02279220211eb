package org.qianfa.check;

import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.form.Format;

/** Judges reports by rules of the rule book, and says which these are. */
public interface RuleJudge {
    /** Ids of the rules that it judges reports in this form by. */
    Set<String> judgedRules(Format form);

    /** Those who do the judging, where it only holds them together; itself else. */
    default Stream<RuleJudge> parts() {
        return Stream.of(this);
    }
}
