/** Sends what waits to leave the house, later and in nobody's transaction, and keeps what did not get through. */
@NullMarked
@NamedInterface("outbox")
package org.qianfa.notice.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
