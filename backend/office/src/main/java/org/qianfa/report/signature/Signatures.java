package org.qianfa.report.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.form.content.ContentHash;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signatures: given once for one content, void for good when that content changed. The caller holds the report's lock. */
@Service
@Command
public class Signatures {
    private final JdbcClient jdbc;
    private final Clock clock;

    Signatures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the signature's id */
    public String give(Report report, int revision, ContentHash hash, String opinion, Signer signer) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into signature (id, report_id, edition, revision, staff_id, staff_name, for_id, for_name, opinion, sm3, sha256,
                            signed_at)
                        values (:id, :report, :edition, :revision, :staff, :name, :absent, :absentName, :opinion, :sm3, :sha256, :at)
                        """)
                .param("id", id)
                .param("report", report.id().toString())
                .param("edition", report.edition())
                .param("revision", revision)
                .param("staff", signer.staff().value())
                .param("name", signer.name())
                .param("absent", signer.absent().map(StaffId::value).orElse(null))
                .param("absentName", signer.absent().isPresent() ? signer.absentName() : null)
                .param("opinion", opinion)
                .param("sm3", hash.sm3())
                .param("sha256", hash.sha256())
                .param("at", Utc.column(clock.instant()))
                .update();
        return id;
    }

    /** The signature in force on this edition. */
    @Transactional(readOnly = true)
    public Optional<Signature> inForce(Report report) {
        return jdbc.sql("""
                        select staff_id, staff_name, for_id, for_name, opinion, revision, sm3, sha256, signed_at from signature
                        where report_id = ? and edition = ? and void_since is null order by signed_at desc limit 1
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> new Signature(
                        signer(row),
                        row.getString("opinion"),
                        row.getInt("revision"),
                        new ContentHash(row.getString("sm3"), row.getString("sha256")),
                        Columns.instant(row, "signed_at")))
                .optional();
    }

    /** The content is not the one that was signed any more. */
    public void voided(Report report) {
        jdbc.sql("update signature set void_since = ? where report_id = ? and edition = ? and void_since is null")
                .params(Utc.column(clock.instant()), report.id().toString(), report.edition())
                .update();
    }

    private static Signer signer(ResultSet row) throws SQLException {
        var staff = Columns.staff(row, "staff_id");
        var absent = Columns.optionalStaff(row, "for_id");
        return absent.isEmpty()
                ? Signer.self(staff, row.getString("staff_name"))
                : Signer.deputy(staff, row.getString("staff_name"), absent.get(), row.getString("for_name"));
    }
}
