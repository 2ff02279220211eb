package org.qianfa.approval;

import java.time.Instant;
import java.util.SortedMap;
import org.qianfa.report.ContentHash;
import org.qianfa.shared.StaffId;

/**
 * One person's decision in a round, for ever as it was given.
 *
 * @param reasons by section number, why it was returned
 */
public record Decision(
        String id,
        int round,
        String stageName,
        StaffId staff,
        String name,
        Verdict verdict,
        String opinion,
        SortedMap<Integer, String> reasons,
        ContentHash hash,
        Instant at) {}
