/** Starts the server, and says what has become of it. */
@NullMarked
package org.qianfa.ui.command;

import org.jspecify.annotations.NullMarked;
