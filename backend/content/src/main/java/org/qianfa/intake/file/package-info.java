/** What files are made of: the bytes of text, the parts of an office document, their XML. */
@NullMarked
package org.qianfa.intake.file;

import org.jspecify.annotations.NullMarked;
