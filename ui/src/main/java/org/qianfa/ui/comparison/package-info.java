/** 修改历史与比较: the revisions of a report, and any two of its texts with what differs between them. */
@NullMarked
package org.qianfa.ui.comparison;

import org.jspecify.annotations.NullMarked;
