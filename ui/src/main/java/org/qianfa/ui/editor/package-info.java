/** The editor of a section's manuscript, as the browser's element and the server know it. */
@NullMarked
package org.qianfa.ui.editor;

import org.jspecify.annotations.NullMarked;
