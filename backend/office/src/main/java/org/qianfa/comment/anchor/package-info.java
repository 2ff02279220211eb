/** What a comment is about, and where that stands after the text has been edited. */
@NullMarked
@NamedInterface("anchor")
package org.qianfa.comment.anchor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
