/** The letter with a red head that hands the report on. */
@NullMarked
package org.qianfa.document.letter;

import org.jspecify.annotations.NullMarked;
