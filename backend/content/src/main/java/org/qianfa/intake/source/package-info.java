/** A document taken apart before anybody asks what it says: lines of text and tables in the order of the document. */
@NullMarked
package org.qianfa.intake.source;

import org.jspecify.annotations.NullMarked;
