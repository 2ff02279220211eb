package org.qianfa.notice.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.qianfa.notice.preference.NoticePreferenceRows;
import org.qianfa.shared.Columns;
import org.qianfa.shared.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The webhooks themselves, for those who call them. */
@Component
public class WebhookRows {
    private static final String SELECT =
            "select w.id, w.organ_id, w.name, w.robot, w.address, w.secret, w.language from webhook w ";
    private final JdbcClient jdbc;

    WebhookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of this organ and of the organs above it. */
    public List<Webhook> listeningTo(OrganId organ) {
        return jdbc.sql(SELECT + """
                        join organ o on o.id = w.organ_id join organ told on told.path like concat(o.path, '%')
                        where w.removed_at is null and told.id = :organ order by w.id
                        """)
                .param("organ", organ.value())
                .query(WebhookRows::read)
                .list();
    }

    public Optional<Webhook> find(String id) {
        return jdbc.sql(SELECT + "where w.id = ? and w.removed_at is null")
                .param(id)
                .query(WebhookRows::read)
                .optional();
    }

    private static Webhook read(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getString("id"),
                Columns.organ(row, "organ_id"),
                row.getString("name"),
                Columns.constant(Robot.class, row, "robot"),
                URI.create(row.getString("address")),
                row.getString("secret"),
                NoticePreferenceRows.language(row.getString("language")));
    }
}
