/** Accounts: how people sign in, what their passwords and one-time links are, and what strangers may try. */
@NullMarked
@NamedInterface("account")
package org.qianfa.organ.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
