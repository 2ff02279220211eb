package org.qianfa.notice.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.qianfa.notice.NoticeKind;
import org.qianfa.shared.ReportId;

/** One message on its way to one target, claimed by this node. */
record Delivery(
        String id,
        Transport transport,
        String target,
        int attempts,
        NoticeKind kind,
        Optional<ReportId> report,
        Map<String, String> facts,
        Instant happenedAt) {}
