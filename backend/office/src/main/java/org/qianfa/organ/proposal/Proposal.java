package org.qianfa.organ.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.StaffId;

/**
 * Something that waits for a second administrator.
 *
 * @param roles the duties that the person is to have in their own organ; absent where only a link is asked for
 * @param rank their place among those of the same duty, from 0
 * @param link what recognises the one-time link that waits for its code; absent where only duties are asked for
 */
public record Proposal(
        String id,
        Staff staff,
        StaffId proposedBy,
        Instant proposedAt,
        Optional<Set<Role>> roles,
        int rank,
        Optional<String> link) {}
