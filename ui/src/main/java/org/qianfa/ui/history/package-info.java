/** The revisions of a report, and the choice of two. */
@NullMarked
package org.qianfa.ui.history;

import org.jspecify.annotations.NullMarked;
