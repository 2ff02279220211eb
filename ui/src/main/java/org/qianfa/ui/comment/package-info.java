/** Comments: written, answered, dealt with, and marked where they are. */
@NullMarked
package org.qianfa.ui.comment;

import org.jspecify.annotations.NullMarked;
