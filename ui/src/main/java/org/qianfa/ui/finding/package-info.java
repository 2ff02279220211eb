/** What the gate found, where it is, and the reasons that are given for it. */
@NullMarked
package org.qianfa.ui.finding;

import org.jspecify.annotations.NullMarked;
