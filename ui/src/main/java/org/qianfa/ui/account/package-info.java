/** The doors that open with a one-time link: the first administrator, and a person's first password. */
@NullMarked
package org.qianfa.ui.account;

import org.jspecify.annotations.NullMarked;
