/** The report on screen: the list, and the workspace in which it is drafted, imported, checked and sent on. */
@NullMarked
package org.qianfa.ui.report;

import org.jspecify.annotations.NullMarked;
