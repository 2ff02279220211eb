/** What lies in the packaged application, by whom, and under which licence. */
@NullMarked
package org.qianfa.packaging;

import org.jspecify.annotations.NullMarked;
