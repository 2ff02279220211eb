/** What is wrong with a report, where, and what would mend it: the one gate for every door. */
@NullMarked
package org.qianfa.check;

import org.jspecify.annotations.NullMarked;
