package org.qianfa.approval;

import java.time.Instant;
import org.qianfa.shared.StaffId;

/**
 * What the drafters say to an objection (答复).
 *
 * @param adopted 采纳: then the words say what was changed; otherwise why nothing was
 */
public record Answer(boolean adopted, String words, StaffId by, String name, Instant at) {}
