/** The report for the year before, and what this year's may take from it. */
@NullMarked
@NamedInterface("lastyear")
package org.qianfa.judgement.lastyear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
