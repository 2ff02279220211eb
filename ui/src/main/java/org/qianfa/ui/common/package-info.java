/** What all screens share: the sign-in, the frame around a page and the rules of the HTTP edge. */
@NullMarked
package org.qianfa.ui.common;

import org.jspecify.annotations.NullMarked;
