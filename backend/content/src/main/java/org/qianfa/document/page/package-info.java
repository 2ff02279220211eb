/** What is set on a page, whatever writes it: lines, cells at their places, and marks that keep to their neighbours. */
@NullMarked
package org.qianfa.document.page;

import org.jspecify.annotations.NullMarked;
