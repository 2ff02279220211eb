package org.qianfa.publication.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.content.ContentJson;
import org.qianfa.publication.proof.EditionId;
import org.qianfa.report.Report;
import org.qianfa.report.signature.Signature;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published editions: written once, never changed. */
@Component
public class EditionRows {
    private static final String SELECT = """
            select p.report_id, p.edition, r.organ_id, p.organ_code, p.organ_name, p.report_year, p.title, p.index_number, p.format,
                p.content, p.sm3, p.sha256, p.signer, p.signed_at, p.published_at
            from publication p join report r on r.id = p.report_id
            """;

    private final ContentJson json;
    private final JdbcClient jdbc;
    private final Clock clock;

    EditionRows(ContentJson json, JdbcClient jdbc, Clock clock) {
        this.json = json;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 索引号. */
    public static String indexNumber(Report report) {
        return "%s/%d-%05d".formatted(report.organCode(), report.year(), 1);
    }

    /** @return the edition as it stands now */
    public StoredEdition insert(Report report, Content content, Signature signature) {
        jdbc.sql("""
                        insert into publication (report_id, edition, organ_code, organ_name, report_year, title, index_number, format,
                            content, sm3, sha256, signer, signed_at, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        report.edition(),
                        report.organCode(),
                        report.organName(),
                        report.year(),
                        report.title(),
                        indexNumber(report),
                        report.format(),
                        json.write(content),
                        signature.hash().sm3(),
                        signature.hash().sha256(),
                        signature.signerName(),
                        Utc.column(signature.signedAt()),
                        Utc.column(clock.instant()))
                .update();
        return jdbc.sql(SELECT + "where p.report_id = ? and p.edition = ?")
                .params(report.id().toString(), report.edition())
                .query(EditionRows::read)
                .single();
    }

    public boolean has(Report report) {
        return jdbc.sql("select count(*) from publication where report_id = ? and edition = ?")
                        .params(report.id().toString(), report.edition())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The latest year first. */
    public List<ListedEdition> all(int limit) {
        return jdbc.sql("""
                        select p.report_id, p.edition, r.organ_id, p.organ_code, p.organ_name, p.report_year, p.title, p.published_at
                        from publication p join report r on r.id = p.report_id
                        order by p.report_year desc, p.organ_code, p.edition desc limit ?
                        """)
                .param(limit)
                .query((row, _) -> new ListedEdition(
                        id(row),
                        Columns.organ(row, "organ_id"),
                        row.getString("organ_code"),
                        row.getString("organ_name"),
                        row.getInt("report_year"),
                        row.getString("title"),
                        Columns.instant(row, "published_at")))
                .list();
    }

    /** The newest edition of an organ's report for a year. */
    public Optional<StoredEdition> find(String organCode, int year) {
        return jdbc.sql(SELECT + "where p.organ_code = ? and p.report_year = ? order by p.edition desc limit 1")
                .params(organCode, year)
                .query(EditionRows::read)
                .optional();
    }

    /** Every one of them, by number. */
    public List<EditionId> ids() {
        return jdbc.sql("select report_id, edition from publication order by report_id, edition")
                .query((row, _) -> id(row))
                .list();
    }

    public Optional<StoredEdition> find(EditionId id) {
        return jdbc.sql(SELECT + "where p.report_id = ? and p.edition = ?")
                .params(id.report().toString(), id.edition())
                .query(EditionRows::read)
                .optional();
    }

    private static StoredEdition read(ResultSet row, int number) throws SQLException {
        return new StoredEdition(
                id(row),
                Columns.organ(row, "organ_id"),
                row.getString("organ_code"),
                row.getString("organ_name"),
                row.getInt("report_year"),
                row.getString("title"),
                row.getString("index_number"),
                row.getString("format"),
                row.getString("content"),
                new ContentHash(row.getString("sm3"), row.getString("sha256")),
                row.getString("signer"),
                Columns.instant(row, "signed_at"),
                Columns.instant(row, "published_at"));
    }

    private static EditionId id(ResultSet row) throws SQLException {
        return new EditionId(Columns.report(row, "report_id"), row.getInt("edition"));
    }
}
