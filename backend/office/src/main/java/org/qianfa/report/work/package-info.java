/** What waits, or waited, for one person. */
@NullMarked
@NamedInterface("work")
package org.qianfa.report.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
