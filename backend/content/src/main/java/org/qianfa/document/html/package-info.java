/** A report as HTML, for screens, the public page, files and the PDF. */
@NullMarked
package org.qianfa.document.html;

import org.jspecify.annotations.NullMarked;
