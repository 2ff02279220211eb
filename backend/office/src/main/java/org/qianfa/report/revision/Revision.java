package org.qianfa.report.revision;

import java.time.Instant;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.shared.StaffId;

/** The content as it was at one moment, for ever. */
public record Revision(int number, Content content, ContentHash hash, StaffId madeBy, Instant madeAt) {}
