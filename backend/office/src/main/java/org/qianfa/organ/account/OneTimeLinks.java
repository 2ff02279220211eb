package org.qianfa.organ.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qianfa.organ.Role;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Secret;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens of links that can be used once and for a while, and the codes that go with them by another hand: nobody who has one of the two becomes the
 * person. The database knows only what recognises them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeLinks {
    /** So many wrong codes spend the link. */
    static final int MOST_WRONG_CODES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link as it was given; the token is known to whoever issued it, and to nobody else. */
    public record Issued(String token) {
        /** What recognises it, in the database and in the log. */
        public String hash() {
            return Digest.sha256Hex(token);
        }

        /** Its beginning, as the log names it. */
        public String name() {
            return hash().substring(0, 12);
        }
    }

    /** A new link for this person; those given before end. */
    public Issued issue(StaffId staff, StaffId by, Duration validFor) {
        jdbc.sql("delete from one_time_link where staff = :staff")
                .param("staff", staff.value())
                .update();
        return write(staff.value(), by.value(), null, validFor);
    }

    /** A new link for one of the three administrators, who is nobody yet; those given before for the same end. */
    Issued issueFor(Role role, Duration validFor) {
        jdbc.sql("delete from one_time_link where staff is null and (role = :role or role is null)")
                .param("role", role.name())
                .update();
        return write(null, null, role, validFor);
    }

    /** @return the code that goes with the link from now on; empty where the link has ended */
    public Optional<String> confirm(String hash, StaffId by) {
        var code = Secret.code();
        var confirmed = jdbc.sql("""
                update one_time_link set code_hash = :code, confirmed_by = :by, wrong_codes = 0
                where token_hash = :link and used_at is null and expires_at > :now
                """)
                .param("code", Digest.sha256Hex(code))
                .param("by", by.value())
                .param("link", hash)
                .param("now", Utc.column(clock.instant()))
                .update();
        return confirmed == 1 ? Optional.of(code) : Optional.empty();
    }

    /** From now on nobody can use it. */
    public void end(String hash) {
        jdbc.sql("delete from one_time_link where token_hash = :link and used_at is null")
                .param("link", hash)
                .update();
    }

    /** The link that this token opens, as long as it can be used. */
    Optional<OpenLink> find(String token) {
        return jdbc.sql("""
                select token_hash, staff, role, issued_by, confirmed_by, code_hash, wrong_codes from one_time_link
                where token_hash = :token and used_at is null and expires_at > :now
                """)
                .param("token", Digest.sha256Hex(token))
                .param("now", Utc.column(clock.instant()))
                .query((row, _) -> new OpenLink(
                        row.getString("token_hash"),
                        Columns.optionalText(row, "staff").map(StaffId::new),
                        Columns.optionalText(row, "role").map(Role::valueOf),
                        Columns.optionalText(row, "issued_by").map(StaffId::new),
                        Columns.optionalText(row, "confirmed_by").map(StaffId::new),
                        Columns.optionalText(row, "code_hash"),
                        row.getInt("wrong_codes")))
                .optional();
    }

    /** @return whether it could still be used; from now on it is spent */
    boolean spend(OpenLink link) {
        return jdbc.sql("update one_time_link set used_at = :now where token_hash = :link and used_at is null")
                        .param("now", Utc.column(clock.instant()))
                        .param("link", link.hash())
                        .update()
                == 1;
    }

    void countWrongCode(OpenLink link) {
        jdbc.sql("update one_time_link set wrong_codes = wrong_codes + 1 where token_hash = :link")
                .param("link", link.hash())
                .update();
    }

    private Issued write(@Nullable String staff, @Nullable String by, @Nullable Role role, Duration validFor) {
        var issued = new Issued(Secret.random());
        jdbc.sql("""
                insert into one_time_link (token_hash, staff, expires_at, issued_by, role)
                values (:token, :staff, :expires, :by, :role)
                """)
                .param("token", issued.hash())
                .param("staff", staff)
                .param("expires", Utc.column(clock.instant().plus(validFor)))
                .param("by", by)
                .param("role", role == null ? null : role.name())
                .update();
        return issued;
    }
}
