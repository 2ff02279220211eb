/** The packaged application seen from outside: a process that runs, and people at their browsers. */
@NullMarked
package org.qianfa.journey;

import org.jspecify.annotations.NullMarked;
