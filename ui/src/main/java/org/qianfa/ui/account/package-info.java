/** One's own account, and the doors that open with a one-time link: the first administrator, and a first password. */
@NullMarked
package org.qianfa.ui.account;

import org.jspecify.annotations.NullMarked;
