/** Reads the file of a form, and refuses one that cannot be. */
@NullMarked
package org.qianfa.form.file;

import org.jspecify.annotations.NullMarked;
