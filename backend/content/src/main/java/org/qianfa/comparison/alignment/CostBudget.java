package org.qianfa.comparison.alignment;

/**
 * What the comparison of one section may cost, in steps of its inner loops: about a second's worth. Where it is used up, what is left is compared by the
 * paragraph only: texts that were made to be slow to compare are not compared word by word.
 */
public final class CostBudget {
    private static final long MOST = 60_000_000L;
    private long left;
    private boolean exhausted;

    public CostBudget() {
        this(MOST);
    }

    public CostBudget(long most) {
        left = most;
    }

    /** Whether there is so much left; then it is taken. */
    public boolean spend(long steps) {
        if (steps > left) {
            exhausted = true;
            return false;
        }
        left -= steps;
        return true;
    }

    /** Whether something was refused. */
    public boolean exhausted() {
        return exhausted;
    }
}
