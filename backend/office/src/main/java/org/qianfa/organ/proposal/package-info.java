/** What one administrator proposes of somebody's account, and another one confirms or refuses. */
@NamedInterface("proposal")
@NullMarked
package org.qianfa.organ.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
