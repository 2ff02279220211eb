/** 单位与人员: the organs that somebody administers, and the people in them. */
@NullMarked
package org.qianfa.ui.organ;

import org.jspecify.annotations.NullMarked;
