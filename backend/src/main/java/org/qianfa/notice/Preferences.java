package org.qianfa.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people want to hear; one query, however many they are. */
@Component
class Preferences {
    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever has chosen nothing has the wishes that everybody begins with; an id that is nobody's is left out. */
    Map<StaffId, Wishes> of(Collection<StaffId> people) {
        var choices = new HashMap<StaffId, Map<Wishes.Choice, Boolean>>();
        var wishes = new HashMap<StaffId, Wishes>();
        jdbc.sql("""
                        select p.id, p.organ, s.mail_address, s.language, s.quiet_from, s.quiet_until, s.digest_at, c.kind, c.way, c.wanted
                        from staff p left join notice_settings s on s.staff_id = p.id left join notice_choice c on c.staff_id = p.id
                        where p.id in (:ids)
                        """)
                .param(
                        "ids",
                        people.stream().map(StaffId::value).distinct().sorted().toList())
                .query(row -> {
                    var staff = new StaffId(row.getString("id"));
                    var chosen = choices.computeIfAbsent(staff, _ -> new HashMap<>());
                    if (row.getString("kind") != null) chosen.put(choice(row), row.getBoolean("wanted"));
                    wishes.put(staff, wishes(row, chosen));
                });
        return wishes;
    }

    private static Wishes.Choice choice(ResultSet row) throws SQLException {
        return new Wishes.Choice(NoticeKind.valueOf(row.getString("kind")), Way.valueOf(row.getString("way")));
    }

    private static Wishes wishes(ResultSet row, Map<Wishes.Choice, Boolean> choices) throws SQLException {
        var address = row.getString("mail_address");
        return new Wishes(
                row.getString("organ"),
                address == null ? "" : address,
                language(row.getString("language")),
                time(row.getString("quiet_from")),
                time(row.getString("quiet_until")),
                time(row.getString("digest_at")),
                choices);
    }

    static Locale language(@Nullable String stored) {
        return "en".equals(stored) ? Locale.ENGLISH : Locale.CHINA;
    }

    private static Optional<LocalTime> time(@Nullable String stored) {
        return Optional.ofNullable(stored).map(LocalTime::parse);
    }
}
