/** What differs within two blocks that stand for each other: a line token by token, a table cell by cell. */
@NullMarked
package org.qianfa.comparison.difference;

import org.jspecify.annotations.NullMarked;
