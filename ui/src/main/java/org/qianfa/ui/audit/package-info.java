/** The audit log, for auditors. */
@NullMarked
package org.qianfa.ui.audit;

import org.jspecify.annotations.NullMarked;
