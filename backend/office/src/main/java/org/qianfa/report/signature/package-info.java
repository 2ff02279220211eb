/** The head's signature under exactly one content. */
@NullMarked
@NamedInterface("signature")
package org.qianfa.report.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
