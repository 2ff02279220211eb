/** Passkeys: keys of a person's own, by which they say that it is they who act, and what they act upon. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ", "organ :: account"})
package org.qianfa.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
