/** A report as PDF/A and PDF/UA, the faces that it is set in, and the judgement whether it is what it says. */
@NullMarked
package org.qianfa.document.pdf;

import org.jspecify.annotations.NullMarked;
