/** One report as the document that it will be, with its findings in the margin. */
@NullMarked
package org.qianfa.inspection.margin;

import org.jspecify.annotations.NullMarked;
