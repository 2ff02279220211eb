/** 流程: the chains that organs go by, and the reports that nobody can move; for administrators. */
@NullMarked
package org.qianfa.ui.chain;

import org.jspecify.annotations.NullMarked;
