/** The written reasons with which findings may stand, as long as what they were given for stays the same. */
@NullMarked
@NamedInterface("reason")
package org.qianfa.judgement.reason;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
