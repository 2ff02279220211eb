/** What the launcher makes of an application: stand-ins of one are started as the real one is. */
@NullMarked
package org.qianfa.launcher;

import org.jspecify.annotations.NullMarked;
