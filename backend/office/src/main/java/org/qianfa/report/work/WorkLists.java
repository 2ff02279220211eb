package org.qianfa.report.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.report.list.ReportLists;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own work items, filtered, sorted, counted and paged by the database. */
@Service
@Transactional(readOnly = true)
public class WorkLists {
    private static final int MOST = 500;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param limit at most 500 */
    @ByThisPerson
    public List<WorkItem> page(WorkFilter filter, int offset, int limit, StaffId by) {
        var query = new Query(filter, by);
        query.values.add(Math.clamp(limit, 1, MOST));
        query.values.add(Math.max(offset, 0));
        return jdbc.sql(WorkItems.SELECT + query.where + order(filter) + " limit ? offset ?")
                .params(query.values)
                .query(WorkItems::item)
                .list();
    }

    /** How many the same filter finds in all. */
    @ByThisPerson
    public int count(WorkFilter filter, StaffId by) {
        var query = new Query(filter, by);
        return jdbc.sql("select count(*) from work_item w" + (query.joins ? WorkItems.JOINS : "") + query.where)
                .params(query.values)
                .query(Integer.class)
                .single();
    }

    private static String order(WorkFilter filter) {
        var todo = filter.which() == WorkFilter.Which.TODO;
        return " order by "
                + switch (filter.order()) {
                    case DUE -> "w.due_on, w.created_at, w.id";
                    case LATEST -> todo ? "w.created_at desc, w.id" : "w.closed_at desc, w.id desc";
                    case ORGAN -> "o.name, r.report_year desc, w.id";
                };
    }

    private final class Query {
        private final List<Object> values = new ArrayList<>();
        private final String where;
        private final boolean joins;

        Query(WorkFilter filter, StaffId by) {
            var todo = filter.which() == WorkFilter.Which.TODO;
            var conditions = new ArrayList<String>();
            and(conditions, "w.staff_id = ?", by.value());
            and(conditions, "w.state = ?", todo ? "OPEN" : "DONE");
            if (filter.which() == WorkFilter.Which.SENT) and(conditions, "w.kind = ?", WorkKind.DRAFT.name());
            filter.kind().ifPresent(kind -> and(conditions, "w.kind = ?", kind.name()));
            if (filter.late() && todo) and(conditions, "w.due_on < ?", LocalDate.now(clock));
            if (filter.late() && !todo) conditions.add("w.due_on < cast(w.closed_at as date)");
            filter.year().ifPresent(year -> and(conditions, "r.report_year = ?", year));
            if (!filter.organ().isBlank())
                and(conditions, "o.name like ? escape '!'", ReportLists.containing(filter.organ()));
            joins = filter.year().isPresent() || !filter.organ().isBlank();
            where = " where " + String.join(" and ", conditions);
        }

        private void and(List<String> conditions, String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }
    }
}
