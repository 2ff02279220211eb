/** What is remembered of restores, and the messages that wait after one. */
@NullMarked
@NamedInterface("restored")
package org.qianfa.operation.restored;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
