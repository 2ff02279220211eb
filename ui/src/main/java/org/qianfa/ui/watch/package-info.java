/** The server watches itself: whether people come in, whether the database answers, whether there is room to write. */
@NullMarked
package org.qianfa.ui.watch;

import org.jspecify.annotations.NullMarked;
