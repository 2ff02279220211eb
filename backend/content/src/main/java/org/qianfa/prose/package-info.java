/** A section's prose as a small document: headings, paragraphs, simple tables, and facts, which are numbers bound to a cell. */
@NullMarked
package org.qianfa.prose;

import org.jspecify.annotations.NullMarked;
