/** The figures and charts of a call. */
@NullMarked
package org.qianfa.ui.cockpit;

import org.jspecify.annotations.NullMarked;
