/** Absences: announced, ended, and whom one acts for. */
@NullMarked
package org.qianfa.ui.absence;

import org.jspecify.annotations.NullMarked;
