/** The worklist: what waits for the person, their reports, and what they have sent on. */
@NullMarked
package org.qianfa.ui.worklist;

import org.jspecify.annotations.NullMarked;
