/** Lists of reports, and the filters that people keep for them. */
@NullMarked
@NamedInterface("list")
package org.qianfa.report.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
