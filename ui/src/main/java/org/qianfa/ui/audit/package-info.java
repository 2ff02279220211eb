/** The audit log on screen: who did what and when, and the proof that no line was changed. */
@NullMarked
package org.qianfa.ui.audit;

import org.jspecify.annotations.NullMarked;
