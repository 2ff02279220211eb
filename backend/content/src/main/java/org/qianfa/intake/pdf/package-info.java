/** A PDF with text as its reader sees it: paragraphs over all pages, and tables by their ruled lines. */
@NullMarked
package org.qianfa.intake.pdf;

import org.jspecify.annotations.NullMarked;
