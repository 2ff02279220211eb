/** Filters of lists, and those that somebody keeps. */
@NullMarked
package org.qianfa.ui.filter;

import org.jspecify.annotations.NullMarked;
