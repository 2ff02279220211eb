/** What administrators do to a report's case, none of it an opinion, and the reports that nobody can move. */
@NullMarked
@NamedInterface("administration")
package org.qianfa.approval.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
