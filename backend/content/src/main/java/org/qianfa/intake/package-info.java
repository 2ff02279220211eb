/** Reads what people have into sections and cells, and says what it could not place. */
@NullMarked
package org.qianfa.intake;

import org.jspecify.annotations.NullMarked;
