package org.qianfa.deadline.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.shared.OrganId;

/**
 * What an administrator orders: these organs report on this year.
 *
 * @param due the day by which they publish; empty for the statutory day of each
 */
public record CallOrder(int year, List<OrganId> organs, Optional<LocalDate> due) {
    public CallOrder {
        organs = List.copyOf(organs);
    }
}
