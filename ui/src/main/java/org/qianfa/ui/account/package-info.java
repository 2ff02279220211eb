/** One's own account, and the pages of one-time links. */
@NullMarked
package org.qianfa.ui.account;

import org.jspecify.annotations.NullMarked;
