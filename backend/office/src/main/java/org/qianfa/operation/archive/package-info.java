/** The file of a backup: what is in it, how it is written and read, and the passphrase it is locked with. */
@NullMarked
@NamedInterface("archive")
package org.qianfa.operation.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
