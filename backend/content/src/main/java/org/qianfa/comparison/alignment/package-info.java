/** Which paragraphs, rows and columns of two texts stand for each other, and what moved, was split or joined. */
@NullMarked
package org.qianfa.comparison.alignment;

import org.jspecify.annotations.NullMarked;
