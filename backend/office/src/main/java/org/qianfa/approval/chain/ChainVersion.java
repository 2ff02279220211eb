package org.qianfa.approval.chain;

import java.time.Instant;

/**
 * One version of an organ's own chain.
 *
 * @param standard whether from this version on the product's chain is used again
 * @param running how many reports that are under way go by it
 */
public record ChainVersion(
        int number, String name, boolean standard, String sm3, String deployedBy, Instant deployedAt, int running) {}
