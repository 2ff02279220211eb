/** Whether reports will be published in time, judged by how long stages have taken. */
@NullMarked
@NamedInterface("forecast")
package org.qianfa.deadline.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
