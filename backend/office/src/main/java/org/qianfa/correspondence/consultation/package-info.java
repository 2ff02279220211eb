/** 征求意见: a colleague is asked for a written opinion. */
@NullMarked
@NamedInterface("consultation")
package org.qianfa.correspondence.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
