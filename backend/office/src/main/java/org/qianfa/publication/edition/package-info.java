/** Published editions and their files. */
@NullMarked
@NamedInterface("edition")
package org.qianfa.publication.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
