/** Where a document's title and sections are, and which of its lines belong to which. */
@NullMarked
package org.qianfa.intake.outline;

import org.jspecify.annotations.NullMarked;
