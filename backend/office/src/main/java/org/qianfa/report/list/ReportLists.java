package org.qianfa.report.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.ReportRows;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that a person may see, a page at a time, filtered in the database. */
@Service
@Transactional(readOnly = true)
public class ReportLists {
    private final JdbcClient jdbc;
    private final People people;
    private final Organs organs;

    ReportLists(JdbcClient jdbc, People people, Organs organs) {
        this.jdbc = jdbc;
        this.people = people;
        this.organs = organs;
    }

    @ByThisPerson
    public List<Report> page(ReportFilter filter, int offset, int limit, StaffId by) {
        var query = new Query(filter, by);
        return jdbc.sql("select " + ReportRows.COLUMNS + query.where
                        + " order by r.report_year desc, o.code, r.id limit ? offset ?")
                .params(query.with(limit, offset))
                .query(ReportRows::report)
                .list();
    }

    @ByThisPerson
    public int count(ReportFilter filter, StaffId by) {
        var query = new Query(filter, by);
        return jdbc.sql("select count(*)" + query.where)
                .params(query.with())
                .query(Integer.class)
                .single();
    }

    /** As a pattern for SQL's like, with {@code !} as its escape. */
    public static String containing(String typed) {
        return "%" + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private final class Query {
        private final List<Object> values = new ArrayList<>();
        private final String where;

        Query(ReportFilter filter, StaffId by) {
            var sight = new ArrayList<String>();
            for (var duty : people.get(by).duties()) {
                if (duty.role().isApart()) continue;
                var subtree = duty.role() == Role.ADMIN || duty.role() == Role.COUNTY;
                sight.add(subtree ? "o.path like ?" : "o.id = ?");
                values.add(
                        subtree
                                ? organs.get(duty.organ()).path() + "%"
                                : duty.organ().value());
            }
            var conditions = new ArrayList<String>();
            conditions.add(sight.isEmpty() ? "1 = 0" : sight.stream().collect(Collectors.joining(" or ", "(", ")")));
            filter.year().ifPresent(year -> and(conditions, "r.report_year = ?", year));
            filter.status().ifPresent(status -> and(conditions, "r.status = ?", status.name()));
            if (!filter.organName().isBlank())
                and(conditions, "o.name like ? escape '!'", containing(filter.organName()));
            where = " from report r join organ o on o.id = r.organ_id where " + String.join(" and ", conditions);
        }

        private void and(List<String> conditions, String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        List<Object> with(Object... more) {
            var all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return all;
        }
    }
}
