/** The report as a document on the screen and as a file to take away. */
@NullMarked
package org.qianfa.ui.document;

import org.jspecify.annotations.NullMarked;
