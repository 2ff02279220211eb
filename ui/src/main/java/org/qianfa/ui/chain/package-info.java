/** Chains of an organ, with their pictures. */
@NullMarked
package org.qianfa.ui.chain;

import org.jspecify.annotations.NullMarked;
