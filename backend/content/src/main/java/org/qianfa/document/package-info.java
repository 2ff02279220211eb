/** Renders a report as a file: in which kinds, with which page, and what every file says it is a copy of. */
@NullMarked
package org.qianfa.document;

import org.jspecify.annotations.NullMarked;
