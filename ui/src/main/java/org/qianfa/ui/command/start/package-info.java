/** Why a server does not start, in two languages and without a trace. */
@NullMarked
package org.qianfa.ui.command.start;

import org.jspecify.annotations.NullMarked;
