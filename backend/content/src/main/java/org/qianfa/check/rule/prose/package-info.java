/** The rules about what prose claims, against the tables and against itself. */
@NullMarked
package org.qianfa.check.rule.prose;

import org.jspecify.annotations.NullMarked;
