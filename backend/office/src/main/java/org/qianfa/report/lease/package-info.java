/** Who edits which section now, in which tab. */
@NullMarked
@NamedInterface("lease")
package org.qianfa.report.lease;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
