/** What the public reads is what was signed: each edition is held against the log whenever it is read out. */
@NullMarked
@NamedInterface("proof")
package org.qianfa.publication.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
