/** The house around every screen: navigation, the page on the desk, and what the browser loads. */
@NullMarked
package org.qianfa.ui.frame;

import org.jspecify.annotations.NullMarked;
