package org.qianfa.approval.decision;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Somebody was there first, 已由 … 于 … 处理, or the same person. */
public final class AlreadyDecided extends Refused {
    public AlreadyDecided(Decision decision, StaffId reader, ZoneId zone) {
        super(
                decision.by().equals(reader)
                        ? Sentence.of("approval.youDecided", at(decision, zone))
                        : Sentence.of("approval.alreadyDecided", decision.name(), at(decision, zone)));
    }

    private static String at(Decision decision, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(decision.at());
    }
}
