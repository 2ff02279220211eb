/** Deadlines: for each yearly call who stands where, what is due and what is overdue; and the call itself. */
@NullMarked
package org.qianfa.ui.deadline;

import org.jspecify.annotations.NullMarked;
