package org.qianfa.publication.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.qianfa.audit.AuditTrail;
import org.qianfa.audit.LogComparison;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.content.ContentJson;
import org.qianfa.form.content.EditionIdentity;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares every signature with its line of the log and with the content that was signed, and every line with its signature. */
@Component
public class SignatureVerification {
    private static final String SELECT = """
            select s.report_id, s.revision, s.staff_id, s.sm3, s.sha256, s.edition, o.name, o.code, r.report_year, r.format, v.content
            from signature s join report r on r.id = s.report_id join organ o on o.id = r.organ_id
                left join report_revision v on v.report_id = s.report_id and v.edition = s.edition and v.revision = s.revision
            order by o.code, r.report_year, s.signed_at
            """;

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final ContentJson json = new ContentJson();

    SignatureVerification(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    private record Signed(ReportId report, StaffId by, String revision, String sm3) {}

    private record Row(Signed signed, String organ, int year, boolean isOfItsRevision) {
        Sentence say(String key) {
            return Sentence.of(key, organ, year, signed.revision());
        }
    }

    public LogComparison examine() {
        var written = new HashSet<Signed>();
        for (var line : trail.lines(Optional.empty(), List.of("SignedOff")))
            written.add(new Signed(
                    line.report(),
                    line.by(),
                    line.facts().getOrDefault("revision", ""),
                    line.facts().getOrDefault("sm3", "")));
        var differences = new ArrayList<Sentence>();
        var rows = jdbc.sql(SELECT).query(this::row).list();
        for (var row : rows) {
            if (!row.isOfItsRevision()) differences.add(row.say("proof.revisionDiffers"));
            if (!written.remove(row.signed())) differences.add(row.say("proof.signatureDiffers"));
        }
        for (var gone : written)
            differences.add(Sentence.of("proof.signatureGone", gone.report().toString(), gone.revision()));
        return new LogComparison(rows.size(), 0, differences);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var hash = new ContentHash(row.getString("sm3"), row.getString("sha256"));
        var identity = new EditionIdentity(
                row.getString("code"), row.getInt("report_year"), row.getInt("edition"), row.getString("format"));
        return new Row(
                new Signed(
                        Columns.report(row, "report_id"),
                        Columns.staff(row, "staff_id"),
                        String.valueOf(row.getInt("revision")),
                        hash.sm3()),
                row.getString("name"),
                row.getInt("report_year"),
                Columns.optionalText(row, "content")
                        .filter(content -> isOf(hash, identity, content))
                        .isPresent());
    }

    private boolean isOf(ContentHash hash, EditionIdentity identity, String content) {
        try {
            return ContentHash.of(identity, json.read(content)).equals(hash);
        } catch (RuntimeException unreadable) { // whatever it stumbles over, it is not what was signed
            return false;
        }
    }
}
