package org.qianfa.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of passkeys. A key belongs to one person. */
@Component
class PasskeyRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A passkey with what recognises its answers. */
    record Kept(Passkey passkey, String credential, long count) {}

    /** The oldest first. */
    List<Kept> passkeysOf(StaffId staff) {
        return jdbc.sql("""
                        select id, name, site, credential, sign_count, added_at, used_at from passkey where staff_id = ?
                        order by added_at, id
                        """).param(staff.value()).query(PasskeyRows::kept).list();
    }

    void add(StaffId staff, String name, RelyingParty site, NewKey key) {
        jdbc.sql("""
                        insert into passkey (id, staff_id, name, site, credential_hash, credential, sign_count, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        staff.value(),
                        name,
                        site.origin(),
                        Digest.sha256Hex(key.id()),
                        key.credential(),
                        key.count(),
                        Utc.column(clock.instant()))
                .update();
    }

    void used(Kept kept, long count) {
        jdbc.sql("update passkey set sign_count = ?, used_at = ? where id = ?")
                .params(count, Utc.column(clock.instant()), kept.passkey().id())
                .update();
    }

    boolean remove(StaffId staff, String id) {
        return jdbc.sql("delete from passkey where id = ? and staff_id = ?")
                        .params(id, staff.value())
                        .update()
                == 1;
    }

    /** @return whether there was any */
    boolean removeAll(StaffId staff) {
        return jdbc.sql("delete from passkey where staff_id = ?")
                        .param(staff.value())
                        .update()
                > 0;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new Passkey(
                        row.getString("id"),
                        row.getString("name"),
                        new RelyingParty(row.getString("site")),
                        Columns.instant(row, "added_at"),
                        Columns.optionalInstant(row, "used_at")),
                row.getString("credential"),
                row.getLong("sign_count"));
    }
}
