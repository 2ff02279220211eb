/** The content as it was at one moment, for ever. */
@NullMarked
@NamedInterface("revision")
package org.qianfa.report.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
