/** Judges reports that come from outside, whoever wrote them. */
@NullMarked
package org.qianfa.inspection;

import org.jspecify.annotations.NullMarked;
