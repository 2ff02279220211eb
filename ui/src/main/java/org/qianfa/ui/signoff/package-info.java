/** Sign-off: the head signs exactly the content shown, with opinion and password, or returns it. */
@NullMarked
package org.qianfa.ui.signoff;

import org.jspecify.annotations.NullMarked;
