package org.qianfa.organ.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last passwords of everybody, as what recognises them, and when each was chosen. */
@Component
class PasswordHistory {
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(StaffId staff, String encoded) {
        jdbc.sql("insert into password_history (id, staff_id, password, kept_at) values (:id, :staff, :password, :now)")
                .param("id", UUID.randomUUID().toString())
                .param("staff", staff.value())
                .param("password", encoded)
                .param("now", Utc.column(clock.instant()))
                .update();
        rows(staff).stream().skip(PasswordRules.REMEMBERED).forEach(old -> jdbc.sql(
                        "delete from password_history where id = :id")
                .param("id", old.id())
                .update());
    }

    /** The last five, the newest first. */
    List<String> last(StaffId staff) {
        return rows(staff).stream().map(Kept::password).toList();
    }

    /** Since when the present one is theirs; empty where it is older than this table. */
    Optional<Instant> since(StaffId staff) {
        return rows(staff).stream().map(Kept::at).findFirst();
    }

    private record Kept(String id, String password, Instant at) {}

    private List<Kept> rows(StaffId staff) {
        return jdbc.sql("""
                        select id, password, kept_at from password_history where staff_id = :staff
                        order by kept_at desc, id
                        """)
                .param("staff", staff.value())
                .query((row, _) ->
                        new Kept(row.getString("id"), row.getString("password"), Columns.instant(row, "kept_at")))
                .list();
    }
}
