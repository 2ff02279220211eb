/** The stages that a report goes through, in words that the process model answers, and when each is due. */
@NullMarked
@NamedInterface("stage")
package org.qianfa.report.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
