/** Wholes and their parts as sentences state them: tokens of quantities, announcers, brackets and separators, parsed into one tree of lists. */
@NullMarked
package org.qianfa.check.breakdown;

import org.jspecify.annotations.NullMarked;
