/** What one administrator proposes of somebody's account, and another one confirms or refuses. */
@NullMarked
package org.qianfa.organ.proposal;

import org.jspecify.annotations.NullMarked;
