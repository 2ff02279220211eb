package org.qianfa.passkey;

import java.time.Instant;
import java.util.Optional;

/** One passkey as its owner's list shows it. */
public record Passkey(String id, String name, RelyingParty site, Instant addedAt, Optional<Instant> usedAt) {}
