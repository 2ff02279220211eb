/** What a report's prose claims of the things that it counts. */
@NullMarked
package org.qianfa.check.claim;

import org.jspecify.annotations.NullMarked;
