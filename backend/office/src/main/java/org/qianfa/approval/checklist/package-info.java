/** What is gone through item by item before a seat of its own kind may approve. */
@NullMarked
@NamedInterface("checklist")
package org.qianfa.approval.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
