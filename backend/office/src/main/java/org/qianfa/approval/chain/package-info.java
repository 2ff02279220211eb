/** The chain as a model: an organ's own versions, the way that a report has before it, and the picture of both. */
@NullMarked
@NamedInterface("chain")
package org.qianfa.approval.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
