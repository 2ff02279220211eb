/** Organs and people on screen: an administrator adds both, and gives each person a link to choose a password with. */
@NullMarked
package org.qianfa.ui.organ;

import org.jspecify.annotations.NullMarked;
