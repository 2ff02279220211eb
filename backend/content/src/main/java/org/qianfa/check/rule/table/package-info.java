/** The rules about the cells of a table: among themselves, against last year's, a register's and other organs'. */
@NullMarked
package org.qianfa.check.rule.table;

import org.jspecify.annotations.NullMarked;
