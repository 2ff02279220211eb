package org.qianfa.organ;

import org.qianfa.shared.OrganId;

/** A role in an organ; rank orders those who share it, and the drafter of rank 0 is responsible (责任人). */
public record Duty(OrganId organ, Role role, int rank) {
    public Duty {
        if (rank < 0) throw new IllegalArgumentException("rank: 0 or more");
    }
}
