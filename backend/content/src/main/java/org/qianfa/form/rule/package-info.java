/** What the form demands of the values in it, as data. */
@NullMarked
package org.qianfa.form.rule;

import org.jspecify.annotations.NullMarked;
