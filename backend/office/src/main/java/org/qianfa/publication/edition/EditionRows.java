package org.qianfa.publication.edition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.content.ContentJson;
import org.qianfa.publication.PublishedReport;
import org.qianfa.publication.PublishedRow;
import org.qianfa.report.Report;
import org.qianfa.report.signature.Signature;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published editions: written once, never changed. */
@Component
public class EditionRows {
    private final Formats formats;
    private final ReportHtml html;
    private final ContentJson json;
    private final JdbcClient jdbc;
    private final Clock clock;

    EditionRows(Formats formats, ReportHtml html, ContentJson json, JdbcClient jdbc, Clock clock) {
        this.formats = formats;
        this.html = html;
        this.json = json;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 索引号. */
    public static String indexNumber(Report report) {
        return "%s/%d-%05d".formatted(report.organCode(), report.year(), 1);
    }

    public void insert(Report report, Content content, Signature signature) {
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
    }

    public boolean has(Report report) {
        return jdbc.sql("select count(*) from publication where report_id = ? and edition = ?")
                        .params(report.id().toString(), report.edition())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The latest year first. */
    public List<PublishedRow> all(int limit) {
        return jdbc.sql("""
                        select organ_code, organ_name, report_year, title, edition, published_at from publication
                        order by report_year desc, organ_code, edition desc limit ?
                        """)
                .param(limit)
                .query((row, _) -> new PublishedRow(
                        row.getString("organ_code"),
                        row.getString("organ_name"),
                        row.getInt("report_year"),
                        row.getString("title"),
                        row.getInt("edition"),
                        Columns.instant(row, "published_at")))
                .list();
    }

    /** The newest edition of an organ's report for a year. */
    public Optional<PublishedReport> find(String organCode, int year) {
        return jdbc.sql("""
                        select organ_code, organ_name, report_year, title, edition, index_number, format, content, sm3, sha256, signer,
                            signed_at, published_at
                        from publication where organ_code = ? and report_year = ? order by edition desc limit 1
                        """)
                .params(organCode, year)
                .query((row, _) -> new PublishedReport(
                        row.getString("organ_code"),
                        row.getString("organ_name"),
                        row.getInt("report_year"),
                        row.getString("title"),
                        row.getInt("edition"),
                        row.getString("index_number"),
                        row.getString("signer"),
                        Columns.instant(row, "signed_at"),
                        Columns.instant(row, "published_at"),
                        new ContentHash(row.getString("sm3"), row.getString("sha256")),
                        html.article(
                                formats.get(row.getString("format")),
                                row.getString("title"),
                                json.read(row.getString("content")))))
                .optional();
    }

    /** The content of the newest edition of an organ's report for a year. */
    public Optional<PublishedPaper> paper(String organCode, int year) {
        return jdbc.sql("""
                        select report_id, edition, organ_name, report_year, title, index_number, format, content, sm3, sha256
                        from publication where organ_code = ? and report_year = ? order by edition desc limit 1
                        """)
                .params(organCode, year)
                .query((row, _) -> new PublishedPaper(
                        Columns.report(row, "report_id"),
                        row.getInt("edition"),
                        new Paper(
                                formats.get(row.getString("format")),
                                row.getString("title"),
                                row.getString("organ_name"),
                                row.getInt("report_year"),
                                json.read(row.getString("content")),
                                new Origin.OfPublication(
                                        row.getInt("edition"),
                                        row.getString("index_number"),
                                        new ContentHash(row.getString("sm3"), row.getString("sha256"))))))
                .optional();
    }
}
