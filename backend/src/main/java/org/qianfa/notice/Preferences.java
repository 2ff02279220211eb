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

/** Reads what people want to hear; two queries, however many they are. */
@Component
class Preferences {
    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever has chosen nothing has the wishes that everybody begins with; an id that is nobody's is left out. */
    Map<StaffId, Wishes> of(Collection<StaffId> people) {
        var ids = people.stream().map(StaffId::value).distinct().sorted().toList();
        var choices = choices(ids);
        var wishes = new HashMap<StaffId, Wishes>();
        jdbc.sql("""
                        select p.id, p.organ, s.mail_address, s.language, s.quiet_from, s.quiet_until, s.digest_at
                        from staff p left join notice_settings s on s.staff_id = p.id where p.id in (:ids)
                        """)
                .param("ids", ids)
                .query((row, _) -> {
                    var staff = new StaffId(row.getString("id"));
                    return Optional.ofNullable(wishes.put(staff, wishes(row, choices.getOrDefault(staff, Map.of()))));
                })
                .list();
        return wishes;
    }

    private Map<StaffId, Map<Wishes.Choice, Boolean>> choices(Collection<String> ids) {
        var choices = new HashMap<StaffId, Map<Wishes.Choice, Boolean>>();
        jdbc.sql("select staff_id, kind, way, wanted from notice_choice where staff_id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> Optional.ofNullable(choices.computeIfAbsent(
                                new StaffId(row.getString(1)), _ -> new HashMap<>())
                        .put(
                                new Wishes.Choice(NoticeKind.valueOf(row.getString(2)), Way.valueOf(row.getString(3))),
                                row.getBoolean(4))))
                .list();
        return choices;
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
