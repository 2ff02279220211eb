/** Where groups and programs listen, and what each kind of robot wants to be sent. */
@NullMarked
@NamedInterface("webhook")
package org.qianfa.notice.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
