/** A Word document as its reader sees it: text with the numbers that Word counts, tables by their grid. */
@NullMarked
package org.qianfa.intake.word;

import org.jspecify.annotations.NullMarked;
