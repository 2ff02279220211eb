/** Plans the stages of a report over working days, and again when one has slipped. */
@NullMarked
package org.qianfa.deadline.schedule;

import org.jspecify.annotations.NullMarked;
