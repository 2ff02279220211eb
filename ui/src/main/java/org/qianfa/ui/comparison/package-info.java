/** Two texts of a report with what differs between them. */
@NullMarked
package org.qianfa.ui.comparison;

import org.jspecify.annotations.NullMarked;
