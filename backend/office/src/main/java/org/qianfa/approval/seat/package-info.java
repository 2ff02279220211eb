/** Who sits in a round, who acts for them, and who may speak from a seat. */
@NullMarked
@NamedInterface("seat")
package org.qianfa.approval.seat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
