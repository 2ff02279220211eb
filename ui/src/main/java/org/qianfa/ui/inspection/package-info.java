/** 年报巡检: files handed in, judged, and taken away. */
@NullMarked
package org.qianfa.ui.inspection;

import org.jspecify.annotations.NullMarked;
