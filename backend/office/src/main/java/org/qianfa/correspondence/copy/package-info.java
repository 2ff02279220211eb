/** 抄送 and 阅知: somebody is sent a report to read. */
@NullMarked
@NamedInterface("copy")
package org.qianfa.correspondence.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
