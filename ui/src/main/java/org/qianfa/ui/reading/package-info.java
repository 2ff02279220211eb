/** A submitted report as those read it who decide on it. */
@NullMarked
package org.qianfa.ui.reading;

import org.jspecify.annotations.NullMarked;
