package org.qianfa.judgement.reason;

import java.time.Instant;
import org.qianfa.shared.StaffId;

/**
 * Why a finding may stand (说明).
 *
 * @param about the content that it was given for
 */
public record Reason(String text, StaffId by, String name, Instant at, String about) {}
