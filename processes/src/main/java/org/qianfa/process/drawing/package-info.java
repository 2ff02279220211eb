/** Draws a model as a picture. */
@NullMarked
package org.qianfa.process.drawing;

import org.jspecify.annotations.NullMarked;
