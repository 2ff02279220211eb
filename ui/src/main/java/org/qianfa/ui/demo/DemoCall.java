package org.qianfa.ui.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demo county has this year's call: its township and its bureaus have reports to write. */
@Component
class DemoCall {
    private final Calls calls;
    private final Clock clock;

    DemoCall(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @EventListener
    void open(DemoSeeded demo) {
        var county = demo.county();
        var organs = List.of(county.township(), county.water(), county.education());
        calls.open(new CallOrder(reportYear(LocalDate.now(clock)), organs, Optional.empty()), county.person("admin"));
    }

    /** In spring people write about last year, from summer on about the year that is running. */
    static int reportYear(LocalDate today) {
        return today.getMonthValue() < Month.JULY.getValue() ? today.getYear() - 1 : today.getYear();
    }
}
