/** A report as a Word file. */
@NullMarked
package org.qianfa.document.docx;

import org.jspecify.annotations.NullMarked;
