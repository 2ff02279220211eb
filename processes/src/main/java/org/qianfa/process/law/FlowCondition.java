package org.qianfa.process.law;

import java.util.Optional;
import java.util.regex.Pattern;
import org.flowable.bpmn.model.SequenceFlow;

/** What an arrow of a model asks for: the outcome of the stage before it, and where the report is to go. Both are told by the domain. */
public sealed interface FlowCondition {
    /** The arrow that is taken where no other one is. */
    record None() implements FlowCondition {}

    /** {@code ${outcome == 'approved'}} */
    record Outcome(String outcome) implements FlowCondition {}

    /** {@code ${outcome != 'approved' and target == 'reviewReport'}}: returned or taken back to an earlier review. */
    record Back(String target) implements FlowCondition {}

    /** {@code ${outcome == 'submitted' and target == 'signOffReport'}}: handed straight to the stage that returned it. */
    record Straight(String outcome, String target) implements FlowCondition {}

    Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '(submitted|approved|returned|withdrawn)'}");
    Pattern BACK = Pattern.compile("\\$\\{outcome != 'approved' and target == '([\\w-]+)'}");
    Pattern STRAIGHT = Pattern.compile("\\$\\{outcome == '(submitted|approved)' and target == '([\\w-]+)'}");

    /** Empty where the arrow asks for something that a model may not ask for. */
    static Optional<FlowCondition> read(SequenceFlow flow) {
        if (flow.getSkipExpression() != null || flow.getConditionLanguage() != null) return Optional.empty();
        var text = flow.getConditionExpression();
        if (text == null) return Optional.of(new None());
        var outcome = OUTCOME.matcher(text);
        if (outcome.matches()) return Optional.of(new Outcome(outcome.group(1)));
        var back = BACK.matcher(text);
        if (back.matches()) return Optional.of(new Back(back.group(1)));
        var straight = STRAIGHT.matcher(text);
        return straight.matches() ? Optional.of(new Straight(straight.group(1), straight.group(2))) : Optional.empty();
    }

    /** @throws ModelRefused where the model is not a lawful one */
    static FlowCondition of(SequenceFlow flow) {
        return read(flow).orElseThrow(() -> new ModelRefused("model.condition", flow.getId()));
    }

    /** Whether the arrow leads forward only where somebody has approved. */
    default boolean approves() {
        return switch (this) {
            case Outcome(var outcome) -> outcome.equals("approved");
            case Straight(var outcome, var target) -> outcome.equals("approved");
            case Back back -> false;
            case None none -> false;
        };
    }

    /** Where the arrow itself says that it leads. */
    default Optional<String> named() {
        return switch (this) {
            case Straight(var outcome, var target) -> Optional.of(target);
            case Back(var target) -> Optional.of(target);
            case Outcome outcome -> Optional.empty();
            case None none -> Optional.empty();
        };
    }
}
