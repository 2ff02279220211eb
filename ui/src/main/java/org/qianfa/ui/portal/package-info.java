/** The public pages: plain HTML for everybody, without sign-in, without scripts. */
@NullMarked
package org.qianfa.ui.portal;

import org.jspecify.annotations.NullMarked;
