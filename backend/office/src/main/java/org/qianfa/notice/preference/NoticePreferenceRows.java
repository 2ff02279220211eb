package org.qianfa.notice.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qianfa.notice.NoticeKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people want to hear; one query, however many they are. */
@Component
public class NoticePreferenceRows {
    private final JdbcClient jdbc;

    NoticePreferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever has chosen nothing has the preferences that everybody begins with; an id that is nobody's is left out. */
    public Map<StaffId, NoticePreferences> preferencesOf(Collection<StaffId> people) {
        var choices = new HashMap<StaffId, Map<NoticePreferences.Choice, Boolean>>();
        var preferences = new HashMap<StaffId, NoticePreferences>();
        jdbc.sql("""
                        select p.id, p.organ, s.mail_address, s.language, s.quiet_from, s.quiet_until, s.digest_at, c.kind, c.way, c.wanted
                        from staff p left join notice_settings s on s.staff_id = p.id left join notice_choice c on c.staff_id = p.id
                        where p.id in (:ids)
                        """)
                .param(
                        "ids",
                        people.stream().map(StaffId::value).distinct().sorted().toList())
                .query(row -> {
                    var staff = Columns.staff(row, "id");
                    var chosen = choices.computeIfAbsent(staff, _ -> new HashMap<>());
                    if (row.getString("kind") != null) chosen.put(choice(row), row.getBoolean("wanted"));
                    preferences.put(staff, preferences(row, chosen));
                });
        return preferences;
    }

    private static NoticePreferences.Choice choice(ResultSet row) throws SQLException {
        return new NoticePreferences.Choice(
                Columns.constant(NoticeKind.class, row, "kind"), Columns.constant(NoticeWay.class, row, "way"));
    }

    private static NoticePreferences preferences(ResultSet row, Map<NoticePreferences.Choice, Boolean> choices)
            throws SQLException {
        var address = row.getString("mail_address");
        return new NoticePreferences(
                row.getString("organ"),
                address == null ? "" : address,
                language(row.getString("language")),
                time(row.getString("quiet_from")),
                time(row.getString("quiet_until")),
                time(row.getString("digest_at")),
                choices);
    }

    public static Locale language(@Nullable String stored) {
        return "en".equals(stored) ? Locale.ENGLISH : Locale.CHINA;
    }

    private static Optional<LocalTime> time(@Nullable String stored) {
        return Optional.ofNullable(stored).map(LocalTime::parse);
    }
}
