package org.qianfa.notice.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qianfa.notice.NoticeKind;

/**
 * What one person wants to hear, and when.
 *
 * @param organ the person's organ
 * @param mailAddress "" where they gave none
 * @param quietFrom no e-mail from this time of day until the other, which may be on the next morning
 * @param digestAt one e-mail a day at this time in place of many
 * @param choices only what differs from what everybody begins with
 */
public record NoticePreferences(
        String organ,
        String mailAddress,
        Locale language,
        Optional<LocalTime> quietFrom,
        Optional<LocalTime> quietUntil,
        Optional<LocalTime> digestAt,
        Map<Choice, Boolean> choices) {
    /** One box that can be ticked. */
    record Choice(NoticeKind kind, NoticeWay way) {}

    public boolean wants(NoticeKind kind, NoticeWay way) {
        return choices.getOrDefault(new Choice(kind, way), byDefault(kind, way));
    }

    static boolean byDefault(NoticeKind kind, NoticeWay way) {
        return way == NoticeWay.INBOX || kind.asksToAct();
    }

    public boolean mails(NoticeKind kind) {
        return !mailAddress.isEmpty() && wants(kind, NoticeWay.MAIL);
    }

    /** When the next e-mail may go out: with the day's others, or now, or when the quiet hours end. */
    public Instant nextMail(Instant now, ZoneId zone) {
        return afterQuiet(digestAt.map(at -> next(now, at, zone)).orElse(now), zone);
    }

    public Instant afterQuiet(Instant at, ZoneId zone) {
        if (quietFrom.isEmpty() || quietUntil.isEmpty()) return at;
        return isQuiet(at.atZone(zone).toLocalTime()) ? next(at, quietUntil.get(), zone) : at;
    }

    private boolean isQuiet(LocalTime time) {
        var from = quietFrom.orElse(LocalTime.MIDNIGHT);
        var until = quietUntil.orElse(LocalTime.MIDNIGHT);
        if (from.equals(until)) return false;
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    private static Instant next(Instant after, LocalTime time, ZoneId zone) {
        var today = after.atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
        return today.isAfter(after)
                ? today
                : after.atZone(zone)
                        .toLocalDate()
                        .plusDays(1)
                        .atTime(time)
                        .atZone(zone)
                        .toInstant();
    }
}
