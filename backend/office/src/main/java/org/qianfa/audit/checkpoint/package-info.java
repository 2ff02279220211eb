/** Signed checkpoints of the log, kept outside the database: whoever owns the database alone rewrites nothing unnoticed. */
@NullMarked
@NamedInterface("checkpoint")
package org.qianfa.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
