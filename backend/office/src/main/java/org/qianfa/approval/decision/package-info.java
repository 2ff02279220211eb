/** One person's decision: checked, recorded for ever, taken back, void where the content has changed. */
@NullMarked
@NamedInterface("decision")
package org.qianfa.approval.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
