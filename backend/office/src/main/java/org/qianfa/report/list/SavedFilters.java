package org.qianfa.report.list;

import java.time.Clock;
import java.util.List;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 常用筛选: each person's own, by list and name. */
@Service
@Command
public class SavedFilters {
    public static final int LONGEST_NAME = 40;
    private static final int LONGEST = 500;
    private static final int MOST = 20;
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param list 16 characters at most, the list's own name for itself */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<SavedFilter> filtersOf(String list, StaffId by) {
        return jdbc.sql("select name, conditions from saved_filter where staff_id = ? and list_name = ? order by name")
                .params(by.value(), list)
                .query(SavedFilter.class)
                .list();
    }

    /**
     * Keeps a filter; one of the same name is replaced.
     *
     * @throws Refused where the name is missing or longer than 40 characters, or there are 20 already
     */
    @ByThisPerson
    public void keep(String list, SavedFilter filter, StaffId by) {
        var name = PlainText.requirePlain(filter.name().strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            throw new Refused(Sentence.of("list.filterName", LONGEST_NAME));
        if (filter.conditions().length() > LONGEST) throw new Refused(Sentence.of("list.filterTooLong"));
        drop(list, name, by);
        if (filtersOf(list, by).size() >= MOST) throw new Refused(Sentence.of("list.tooManyFilters", MOST));
        jdbc.sql("insert into saved_filter (staff_id, list_name, name, conditions, saved_at) values (?, ?, ?, ?, ?)")
                .params(by.value(), list, name, filter.conditions(), Utc.column(clock.instant()))
                .update();
    }

    @ByThisPerson
    public void drop(String list, String name, StaffId by) {
        jdbc.sql("delete from saved_filter where staff_id = ? and list_name = ? and name = ?")
                .params(by.value(), list, name)
                .update();
    }
}
