/** What each person wants to hear, by which way and when. */
@NullMarked
@NamedInterface("preference")
package org.qianfa.notice.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
