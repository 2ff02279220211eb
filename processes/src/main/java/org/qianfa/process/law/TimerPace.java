package org.qianfa.process.law;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.flowable.bpmn.model.TimerEventDefinition;

/** How often a timer of a model may ring: a model that rings every second would keep the engine busy with nothing else. */
final class TimerPace {
    private static final Duration LEAST = Duration.ofHours(1);
    private static final int MOST_RINGS = 100;
    /** R3/P2D: how often, and after how long each time. */
    private static final Pattern CYCLE = Pattern.compile("R(\\d{1,3})/(P[0-9A-Z.]{1,30})");

    private TimerPace() {}

    /** Whether it says nothing but a length of time of an hour at least, or a number of times and that. */
    static boolean isSlow(TimerEventDefinition timer) {
        if (timer.getTimeDate() != null || timer.getEndDate() != null || timer.getCalendarName() != null) return false;
        if (timer.getTimeDuration() != null)
            return timer.getTimeCycle() == null
                    && isLong(timer.getTimeDuration().strip());
        if (timer.getTimeCycle() == null) return false;
        if (isExpression(timer.getTimeCycle())) return true;
        var cycle = CYCLE.matcher(timer.getTimeCycle().strip());
        return cycle.matches() && Integer.parseInt(cycle.group(1)) <= MOST_RINGS && isLong(cycle.group(2));
    }

    /** An expression is refused as one, by {@link HiddenExpressions}. */
    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static boolean isLong(String text) {
        if (isExpression(text)) return true;
        try {
            if (!text.contains("T")) {
                var days = Period.parse(text);
                return !days.isNegative() && !days.isZero();
            }
            return Duration.parse(text).compareTo(LEAST) >= 0;
        } catch (DateTimeParseException | ArithmeticException none) {
            return false;
        }
    }
}
