/** One table of the form: its rows, columns and cells, and how its heads and labels are drawn. */
@NullMarked
package org.qianfa.form.table;

import org.jspecify.annotations.NullMarked;
