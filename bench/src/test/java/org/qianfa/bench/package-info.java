/** What the product needs, in seconds and statements, beside a named peer. */
@NullMarked
package org.qianfa.bench;

import org.jspecify.annotations.NullMarked;
