/** What differs between two contents of a report: words and numbers of its prose, cells of its tables, facts. */
@NullMarked
package org.qianfa.comparison;

import org.jspecify.annotations.NullMarked;
