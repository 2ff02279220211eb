/** What reviewers have said, and the drafters' answers. */
@NullMarked
package org.qianfa.ui.answer;

import org.jspecify.annotations.NullMarked;
