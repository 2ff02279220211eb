/** What waits for a person, and what they have dealt with. */
@NullMarked
package org.qianfa.ui.worklist;

import org.jspecify.annotations.NullMarked;
