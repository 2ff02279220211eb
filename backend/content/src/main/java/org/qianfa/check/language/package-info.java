/** The sentences of a section as the rules read them: clauses, quantities, the time that they speak of, and lists of parts. */
@NullMarked
package org.qianfa.check.language;

import org.jspecify.annotations.NullMarked;
