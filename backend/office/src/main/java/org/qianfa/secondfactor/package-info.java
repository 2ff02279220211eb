/** The second factor at sign-in (GB/T 22239-2019, 8.1.4.1): a one-time password of an app (动态口令) or a passkey, for whom it is asked, set up and proved. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ", "organ :: account", "passkey"})
package org.qianfa.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
