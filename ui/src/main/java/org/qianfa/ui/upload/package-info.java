/** Files that people send in: counted here into a temporary file, refused in words, read outside the lock of their screens. */
@NullMarked
package org.qianfa.ui.upload;

import org.jspecify.annotations.NullMarked;
