/** A line as the tokens that are marked as changed: words, whole numbers, single marks, facts. */
@NullMarked
package org.qianfa.comparison.token;

import org.jspecify.annotations.NullMarked;
