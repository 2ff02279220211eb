/** Messages: each person's inbox and settings, and the ways on which messages leave the house. */
@NullMarked
package org.qianfa.ui.notice;

import org.jspecify.annotations.NullMarked;
