/** An Excel workbook as it shows: the cells of each sheet that can be seen. */
@NullMarked
package org.qianfa.intake.sheet;

import org.jspecify.annotations.NullMarked;
