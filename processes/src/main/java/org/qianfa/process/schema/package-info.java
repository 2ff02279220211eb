/** The engine's own tables, for those who lay out a database without starting the engine. */
@NullMarked
package org.qianfa.process.schema;

import org.jspecify.annotations.NullMarked;
