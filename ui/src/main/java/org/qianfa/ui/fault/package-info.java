/** What a person reads where something went wrong: a sentence, never a trace. */
@NullMarked
package org.qianfa.ui.fault;

import org.jspecify.annotations.NullMarked;
