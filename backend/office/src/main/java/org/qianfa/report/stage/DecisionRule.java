package org.qianfa.report.stage;

import java.util.regex.Pattern;

/**
 * When a round is decided. Written {@code all}, {@code any} or {@code quorum:2}; the first return ends the round, unless {@code ,collected}
 * follows: then everybody's opinion is collected first.
 *
 * @param approvals how many approvals pass the round; 0 means everybody's
 */
public record DecisionRule(int approvals, boolean collected) {
    public static final DecisionRule ALL = new DecisionRule(0, false);
    public static final DecisionRule ANY = new DecisionRule(1, false);
    private static final Pattern FORM = Pattern.compile("(all|any|quorum:([1-9]\\d?))(,collected)?");

    /** @throws IllegalArgumentException where the text is no rule of decision */
    public static DecisionRule parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches())
            throw new IllegalArgumentException("rule of decision: all, any or quorum:n, not " + text);
        var collected = matcher.group(3) != null;
        return switch (matcher.group(1)) {
            case "all" -> new DecisionRule(0, collected);
            case "any" -> new DecisionRule(1, collected);
            default -> new DecisionRule(Integer.parseInt(matcher.group(2)), collected);
        };
    }

    /** How many of these seats must approve. */
    public int needed(int seats) {
        return approvals == 0 ? seats : approvals;
    }

    @Override
    public String toString() {
        var base = approvals == 0 ? "all" : approvals == 1 ? "any" : "quorum:" + approvals;
        return collected ? base + ",collected" : base;
    }
}
