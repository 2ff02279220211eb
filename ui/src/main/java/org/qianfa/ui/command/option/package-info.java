/** Options that several commands know, and what their values may be. */
@NullMarked
package org.qianfa.ui.command.option;

import org.jspecify.annotations.NullMarked;
