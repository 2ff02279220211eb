/** The edge: who comes in, where they may go, and how they leave. */
@NullMarked
package org.qianfa.ui.access;

import org.jspecify.annotations.NullMarked;
