package org.qianfa.report.work;

import java.util.Optional;

/**
 * Which work items a list shows, and in which order.
 *
 * @param organ part of the organ's name, "" for all
 * @param late only those whose day has passed; of what is done, those that were done after it
 */
public record WorkFilter(
        Which which, String organ, Optional<Integer> year, Optional<WorkKind> kind, boolean late, Order order) {
    /** 待办, 已办, and 我送出的: the drafts that this person handed on. */
    public enum Which {
        TODO,
        DONE,
        SENT
    }

    public enum Order {
        /** The most urgent first. */
        DUE,
        /** What came, or was done, last first. */
        LATEST,
        ORGAN
    }

    /** Everything that waits, the most urgent first. */
    public static final WorkFilter TODO =
            new WorkFilter(Which.TODO, "", Optional.empty(), Optional.empty(), false, Order.DUE);
}
