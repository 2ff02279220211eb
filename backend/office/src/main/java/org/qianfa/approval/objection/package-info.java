/** Why a report was returned, reason by reason, and what its drafters answered. */
@NullMarked
@NamedInterface("objection")
package org.qianfa.approval.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
