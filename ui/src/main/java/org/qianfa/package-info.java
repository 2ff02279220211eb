/** Where the server begins. */
@NullMarked
package org.qianfa;

import org.jspecify.annotations.NullMarked;
