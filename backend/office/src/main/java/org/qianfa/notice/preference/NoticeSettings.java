package org.qianfa.notice.preference;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qianfa.notice.outbox.Mailer;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 我的通知设置: each person chooses for themselves. */
@Service
@Command
public class NoticeSettings {
    private final JdbcClient jdbc;
    private final NoticePreferenceRows preferenceRows;
    private final Mailer mailer;

    NoticeSettings(JdbcClient jdbc, NoticePreferenceRows preferenceRows, Mailer mailer) {
        this.jdbc = jdbc;
        this.preferenceRows = preferenceRows;
        this.mailer = mailer;
    }

    /** Whether this installation sends e-mail at all. */
    public boolean mailIsConfigured() {
        return mailer.isConfigured();
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public NoticeChoices choicesOf(StaffId by) {
        var preferences = Optional.ofNullable(
                        preferenceRows.preferencesOf(List.of(by)).get(by))
                .orElseThrow(NotFound::new);
        return new NoticeChoices(
                preferences.mailAddress(),
                preferences.language(),
                preferences
                        .quietFrom()
                        .flatMap(from -> preferences.quietUntil().map(until -> new NoticeChoices.Hours(from, until))),
                preferences.digestAt(),
                NoticeChoices.kinds().stream()
                        .filter(kind -> preferences.wants(kind, NoticeWay.INBOX))
                        .collect(Collectors.toSet()),
                NoticeChoices.kinds().stream()
                        .filter(kind -> preferences.wants(kind, NoticeWay.MAIL))
                        .collect(Collectors.toSet()));
    }

    /** @throws Refused with everything that cannot be */
    @ByThisPerson
    public void keep(NoticeChoices choices, StaffId by) {
        var obstacles = choices.obstacles();
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        jdbc.sql("select id from staff where id = ? for update")
                .param(by.value())
                .query(String.class)
                .optional();
        jdbc.sql("delete from notice_settings where staff_id = ?")
                .param(by.value())
                .update();
        jdbc.sql("""
                        insert into notice_settings (staff_id, mail_address, language, quiet_from, quiet_until, digest_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(by.value())
                .param(choices.mailAddress())
                .param(choices.language().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "zh")
                .param(time(choices.quiet().map(NoticeChoices.Hours::from)))
                .param(time(choices.quiet().map(NoticeChoices.Hours::until)))
                .param(time(choices.digestAt()))
                .update();
        jdbc.sql("delete from notice_choice where staff_id = ?")
                .param(by.value())
                .update();
        choices.byWay().forEach((way, wanted) -> {
            for (var kind : NoticeChoices.kinds())
                if (wanted.contains(kind) != NoticePreferences.byDefault(kind, way))
                    jdbc.sql("insert into notice_choice (staff_id, kind, way, wanted) values (?, ?, ?, ?)")
                            .params(by.value(), kind.name(), way.name(), wanted.contains(kind))
                            .update();
        });
    }

    private static @Nullable String time(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse(null);
    }
}
