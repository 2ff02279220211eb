package org.qianfa.shared;

import java.util.Map;
import java.util.Optional;

/**
 * Something that has happened, in the past tense, with ids and facts. Published inside the transaction that made it happen; the audit log
 * writes a line for each.
 */
public interface DomainEvent {
    /**
     * What the audit log calls it, for ever: the class may be named otherwise one day, the lines that were written cannot. No two events share
     * one, and none is used again for something else.
     */
    String key();

    /** Who did it. */
    StaffId by();

    /** The organ in whose audit chain the line stands. */
    OrganId organ();

    /** The report it concerns, where it concerns one. */
    default Optional<ReportId> aboutReport() {
        return Optional.empty();
    }

    /** What the audit line says beside who, when and about which report; no personal data, no content. */
    Map<String, String> facts();
}
