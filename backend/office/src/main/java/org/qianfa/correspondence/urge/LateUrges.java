package org.qianfa.correspondence.urge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.stereotype.Service;

/** 一并催办: one act over many reports, each in a transaction of its own, so that a report that refuses holds up no other. */
@Service
public class LateUrges {
    private final Urges urges;

    LateUrges(Urges urges) {
        this.urges = urges;
    }

    /**
     * What came of it.
     *
     * @param urged by report, where anybody is late
     * @param refused the reports at which nobody could be urged, with the reason
     */
    public record Outcome(List<Urged> urged, Map<ReportId, Refused> refused) {
        public long people() {
            return urged.stream()
                    .flatMap(one -> one.people().stream())
                    .distinct()
                    .count();
        }

        public long reports() {
            return urged.stream().filter(one -> !one.people().isEmpty()).count();
        }
    }

    /** A report that is not this person's to see is refused as one that is not there. */
    @ByThisPerson
    public Outcome urge(Collection<ReportId> reports, String note, StaffId by) {
        var urged = new ArrayList<Urged>();
        var refused = new LinkedHashMap<ReportId, Refused>();
        for (var report : reports)
            try {
                urged.add(urges.urgeLate(report, note, by));
            } catch (Refused closed) {
                refused.put(report, closed);
            }
        return new Outcome(urged, refused);
    }
}
