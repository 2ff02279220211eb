/** 催办: those who are waited for are asked to see to it. */
@NullMarked
@NamedInterface("urge")
package org.qianfa.correspondence.urge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
