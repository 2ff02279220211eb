/** Files that anybody may have made are taken apart in a process of its own, which can be stopped and knows nothing worth taking. */
@NullMarked
package org.qianfa.fence;

import org.jspecify.annotations.NullMarked;
