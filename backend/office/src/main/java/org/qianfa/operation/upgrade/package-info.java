/** The upgrade of a database at the start of a later program: a copy first, and what is said where it was cut or the program is too old. */
@NullMarked
@NamedInterface("upgrade")
package org.qianfa.operation.upgrade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
