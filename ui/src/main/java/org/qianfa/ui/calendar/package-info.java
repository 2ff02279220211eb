/** Calendars: a month of due days on the screen, and each person's own at its secret address. */
@NullMarked
package org.qianfa.ui.calendar;

import org.jspecify.annotations.NullMarked;
