package org.qianfa.notice.preference;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.notice.NoticeKind;
import org.qianfa.text.Sentence;

/**
 * What one person has chosen, whole.
 *
 * @param mailAddress "" for none
 * @param quiet no e-mail in these hours of the day
 * @param digestAt one e-mail a day at this time in place of many
 * @param inbox kinds that come into the inbox
 * @param mail kinds that come by e-mail
 */
public record NoticeChoices(
        String mailAddress,
        Locale language,
        Optional<Hours> quiet,
        Optional<LocalTime> digestAt,
        Set<NoticeKind> inbox,
        Set<NoticeKind> mail) {
    private static final Pattern MAIL =
            Pattern.compile("[0-9A-Za-z!#$%&'*+/=?^_`{|}~.-]{1,64}@[0-9A-Za-z](?:[0-9A-Za-z.-]{0,180}[0-9A-Za-z])?");

    /** From a time of day to another, which may be on the next morning. */
    public record Hours(LocalTime from, LocalTime until) {}

    public NoticeChoices {
        mailAddress = mailAddress.strip();
        inbox = Set.copyOf(inbox);
        mail = Set.copyOf(mail);
    }

    /** The kinds that people choose among. */
    public static List<NoticeKind> kinds() {
        return EnumSet.complementOf(EnumSet.of(NoticeKind.TRIAL)).stream().toList();
    }

    List<Sentence> obstacles() {
        var obstacles = new ArrayList<Sentence>();
        if (!mailAddress.isEmpty() && !MAIL.matcher(mailAddress).matches())
            obstacles.add(Sentence.of("notice.mailAddress"));
        if (quiet.filter(hours -> hours.from().equals(hours.until())).isPresent())
            obstacles.add(Sentence.of("notice.quietHours"));
        return obstacles;
    }

    Map<NoticeWay, Set<NoticeKind>> byWay() {
        return new EnumMap<>(Map.of(NoticeWay.INBOX, inbox, NoticeWay.MAIL, mail));
    }
}
