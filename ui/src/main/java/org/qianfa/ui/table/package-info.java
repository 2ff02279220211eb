/** The editor of a form's table. */
@NullMarked
package org.qianfa.ui.table;

import org.jspecify.annotations.NullMarked;
