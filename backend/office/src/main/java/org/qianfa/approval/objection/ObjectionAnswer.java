package org.qianfa.approval.objection;

import java.time.Instant;
import org.qianfa.shared.StaffId;

/**
 * What the drafters say to an objection (答复).
 *
 * @param adopted 采纳: then the words say what was changed; otherwise why nothing was
 * @param sent whether it has gone out with a submission: then it stays as it is
 */
public record ObjectionAnswer(boolean adopted, String words, StaffId by, String name, Instant at, boolean sent) {}
