/** The demo county. */
@NullMarked
package org.qianfa.ui.demo;

import org.jspecify.annotations.NullMarked;
