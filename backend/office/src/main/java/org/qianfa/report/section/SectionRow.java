package org.qianfa.report.section;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.shared.StaffId;

/**
 * A section as the outline shows it.
 *
 * @param version counts its saves; every save says which one it was based on
 * @param length characters written
 */
public record SectionRow(
        int number,
        StaffId drafter,
        String drafterName,
        SectionState state,
        long version,
        int length,
        Optional<String> savedBy,
        Optional<Instant> savedAt) {}
