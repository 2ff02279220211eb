/** The sections of a report: who writes each, and how far it is. */
@NullMarked
@NamedInterface("section")
package org.qianfa.report.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
