package org.qianfa.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.content.ContentHash;
import org.qianfa.passkey.PasskeyProof;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proofs that a signer's own key signed the very content: kept with the signature, checked again whenever somebody asks. */
@Service
public class SignatureProofs {
    private static final String SELECT = """
            select s.report_id, s.edition, s.sm3, s.sha256, p.passkey_name, p.site, p.credential, p.client_data, p.authenticator_data, p.proof
            from signature_proof p join signature s on s.id = p.signature_id""";
    private final JdbcClient jdbc;
    private final Passkeys passkeys;

    SignatureProofs(JdbcClient jdbc, Passkeys passkeys) {
        this.jdbc = jdbc;
        this.passkeys = passkeys;
    }

    /** What a signature is about, as the key signs it: the report, its edition and both hashes of its content. */
    static String about(Report report, ContentHash hash) {
        return about(report.id(), report.edition(), hash);
    }

    private static String about(ReportId report, int edition, ContentHash hash) {
        return "签发\nreport %s\nedition %d\nsm3 %s\nsha256 %s".formatted(report, edition, hash.sm3(), hash.sha256());
    }

    public void keep(String signature, PasskeyProof proof) {
        jdbc.sql("""
                        insert into signature_proof (signature_id, passkey_name, site, credential, client_data, authenticator_data, proof)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        signature,
                        proof.passkeyName(),
                        proof.site().origin(),
                        proof.credential(),
                        proof.clientData(),
                        proof.authenticatorData(),
                        proof.signature())
                .update();
    }

    /**
     * How many signatures of the installation are proved by their signer's own key, and which of those proofs do not hold: of another content, or
     * altered.
     *
     * @param broken the reports concerned
     */
    public record Examined(int proofs, List<ReportId> broken) {}

    /** Checks every proof, one after the other. */
    @Transactional(readOnly = true)
    public Examined examine() {
        try (var lines = jdbc.sql(SELECT + " order by s.report_id, s.edition").query(SignatureProofs::line).stream()) {
            var checked = lines.map(line -> passkeys.holds(line.proof(), line.about())
                            ? ""
                            : line.report().toString())
                    .toList();
            return new Examined(
                    checked.size(),
                    checked.stream()
                            .filter(report -> !report.isEmpty())
                            .map(ReportId::of)
                            .toList());
        }
    }

    /** By which passkey a signature was given, and whether the proof still holds. */
    public record Confirmed(String passkeyName, boolean holds) {}

    /** Of the signature in force; empty where there is none, or where it was confirmed by password. */
    Optional<Confirmed> confirmation(Report report) {
        return jdbc.sql(SELECT + " where s.report_id = ? and s.edition = ? and s.void_since is null")
                .params(report.id().toString(), report.edition())
                .query(SignatureProofs::line)
                .optional()
                .map(line -> new Confirmed(line.proof().passkeyName(), passkeys.holds(line.proof(), line.about())));
    }

    private record Line(ReportId report, String about, PasskeyProof proof) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        var report = Columns.report(row, "report_id");
        return new Line(
                report,
                about(report, row.getInt("edition"), new ContentHash(row.getString("sm3"), row.getString("sha256"))),
                new PasskeyProof(
                        row.getString("passkey_name"),
                        new RelyingParty(row.getString("site")),
                        row.getString("credential"),
                        row.getString("client_data"),
                        row.getString("authenticator_data"),
                        row.getString("proof")));
    }
}
