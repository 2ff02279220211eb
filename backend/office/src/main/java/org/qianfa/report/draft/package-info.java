/** The working copy: texts and cells while they are written, and who may write them. */
@NullMarked
@NamedInterface("draft")
package org.qianfa.report.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
