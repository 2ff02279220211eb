package org.qianfa.report;

import java.time.Instant;
import org.qianfa.format.Content;
import org.qianfa.shared.StaffId;

/** The content as it was at one moment, for ever. */
public record Revision(int number, Content content, ContentHash hash, StaffId madeBy, Instant madeAt) {}
