package org.qianfa.approval;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** Somebody was there first: 已由 … 于 … 处理. */
public final class AlreadyDecided extends Refused {
    AlreadyDecided(String who, Instant when, ZoneId zone) {
        super(Sentence.of(
                "approval.alreadyDecided",
                who,
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(when)));
    }
}
