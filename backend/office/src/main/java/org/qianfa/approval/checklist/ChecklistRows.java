package org.qianfa.approval.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.report.Report;
import org.qianfa.shared.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of checklists gone through: written once, with their decision. */
@Component
public class ChecklistRows {
    private final JdbcClient jdbc;

    ChecklistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(String decision, List<CheckedItem> items) {
        for (var item : items)
            jdbc.sql(
                            "insert into decision_check (decision_id, checklist, item, words, ticked, remark) values (?, ?, ?, ?, ?, ?)")
                    .params(decision, item.checklist(), item.item(), item.words(), item.ticked(), item.remark())
                    .update();
        if (!items.isEmpty()) ReadOnce.forgetAll();
    }

    /** By decision, in the order of the lists. */
    public Map<String, List<CheckedItem>> all(Report report) {
        var items = new HashMap<String, List<CheckedItem>>();
        jdbc.sql("""
                        select c.decision_id, c.checklist, c.item, c.words, c.ticked, c.remark
                        from decision_check c join decision d on d.id = c.decision_id where d.report_id = ? order by c.checklist, c.item
                        """)
                .param(report.id().toString())
                .query((row, _) -> items.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new CheckedItem(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBoolean(5),
                                row.getString(6))))
                .list();
        return items;
    }
}
