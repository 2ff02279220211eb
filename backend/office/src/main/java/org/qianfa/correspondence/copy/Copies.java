package org.qianfa.correspondence.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qianfa.correspondence.Colleagues;
import org.qianfa.correspondence.CorrespondenceEvent;
import org.qianfa.correspondence.MessageText;
import org.qianfa.report.ReadingGrants;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抄送 and 阅知: somebody is sent a report to read, says that they have, and the sender sees when. Reading decides nothing, so many are read at once. */
@Service
@Command
public class Copies {
    static final int LONGEST_NOTE = 200;
    static final int MOST_AT_ONCE = 50;
    private final Reports reports;
    private final ReadingGrants grants;
    private final Colleagues colleagues;
    private final CopyRows rows;
    private final ApplicationEventPublisher events;

    Copies(
            Reports reports,
            ReadingGrants grants,
            Colleagues colleagues,
            CopyRows rows,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.grants = grants;
        this.colleagues = colleagues;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Whoever reads a report by duty may send it to colleagues, who may read it from then on; somebody who has it already keeps the copy that
     * they have.
     *
     * @return how many have it now who had not
     */
    @ByThisPerson
    public int send(ReportId id, Collection<StaffId> to, String note, StaffId by) {
        var report = reports.lock(id, by);
        reports.mustReadByDuty(report, by);
        var written = MessageText.note(note, LONGEST_NOTE);
        if (to.isEmpty()) throw new Refused(Sentence.of("correspondence.nobodyChosen"));
        if (to.size() > MOST_AT_ONCE) throw new Refused(Sentence.of("correspondence.tooMany", MOST_AT_ONCE));
        var sent = 0;
        for (var who : to.stream().distinct().toList()) {
            colleagues.require(report, who, by);
            if (rows.has(report, who)) continue;
            rows.write(report, who, written, grants.give(id, who), by);
            events.publishEvent(new CorrespondenceEvent.Copied(id, report.organ(), who, by));
            sent++;
        }
        return sent;
    }

    /** To whom the report was sent, and who has read it. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CopyRow> copiesOf(ReportId id, StaffId by) {
        return rows.copiesOf(reports.get(id, by));
    }

    /** What this person was sent: first what is unread, the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CopyRow> mine(int limit, StaffId by) {
        return rows.mine(limit, by);
    }

    /** What this person was sent, the latest first; a page of it. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CopyRow> page(CopyFilter filter, int offset, int limit, StaffId by) {
        return rows.page(filter, offset, limit, by);
    }

    /** How many the same filter finds in all. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public int count(CopyFilter filter, StaffId by) {
        return rows.count(filter, by);
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public int unread(StaffId by) {
        return rows.unread(by);
    }

    /**
     * 阅知, of many at once.
     *
     * @throws NotFound where one of them is somebody else's
     */
    @ByThisPerson
    public void confirmRead(Collection<String> ids, StaffId by) {
        var copies = new ArrayList<CopyRow>();
        for (var id : ids) copies.add(rows.find(id, by).orElseThrow(NotFound::new));
        for (var copy : copies)
            if (rows.markRead(copy))
                events.publishEvent(new CorrespondenceEvent.CopyRead(
                        copy.report(), reports.get(copy.report()).organ(), copy.by(), by));
    }
}
