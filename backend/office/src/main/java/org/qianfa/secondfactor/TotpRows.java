package org.qianfa.secondfactor;

import java.time.Clock;
import java.util.Optional;
import org.qianfa.organ.account.InstallationKey;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of one-time passwords, one a person, sealed for that person with the key of the installation. */
@Component
class TotpRows {
    private final JdbcClient jdbc;
    private final InstallationKey installation;
    private final Clock clock;

    TotpRows(JdbcClient jdbc, InstallationKey installation, Clock clock) {
        this.jdbc = jdbc;
        this.installation = installation;
        this.clock = clock;
    }

    boolean has(StaffId staff) {
        return jdbc.sql("select count(*) from totp where staff_id = :staff")
                        .param("staff", staff.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<TotpKey> find(StaffId staff) {
        return jdbc.sql("select sealed_key from totp where staff_id = :staff")
                .param("staff", staff.value())
                .query(String.class)
                .optional()
                .map(kept -> new TotpKey(installation.open(purpose(staff), kept)));
    }

    /** In place of one that this person had. */
    void keep(StaffId staff, TotpKey key, long step) {
        remove(staff);
        jdbc.sql("insert into totp (staff_id, sealed_key, added_at, last_step) values (:staff, :key, :now, :step)")
                .param("staff", staff.value())
                .param("key", installation.seal(purpose(staff), key.letters()))
                .param("now", Utc.column(clock.instant()))
                .param("step", step)
                .update();
    }

    /** @return whether this step, or a later one, had not been used yet; now it is (RFC 6238, 5.2) */
    boolean use(StaffId staff, long step) {
        return jdbc.sql("update totp set last_step = :step where staff_id = :staff and last_step < :step")
                        .param("step", step)
                        .param("staff", staff.value())
                        .update()
                == 1;
    }

    boolean remove(StaffId staff) {
        return jdbc.sql("delete from totp where staff_id = :staff")
                        .param("staff", staff.value())
                        .update()
                == 1;
    }

    private static String purpose(StaffId staff) {
        return "totp " + staff.value();
    }
}
