/** 巡检: reports that other organs have sent or published, judged many at a time. */
@NullMarked
package org.qianfa.ui.inspection;

import org.jspecify.annotations.NullMarked;
