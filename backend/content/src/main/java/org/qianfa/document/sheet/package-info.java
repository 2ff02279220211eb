/** A report as a workbook, with the rules of the form as formulas. */
@NullMarked
package org.qianfa.document.sheet;

import org.jspecify.annotations.NullMarked;
