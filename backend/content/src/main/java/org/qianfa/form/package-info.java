/** The official forms by year, and the kinds of organ that report in them. */
@NullMarked
package org.qianfa.form;

import org.jspecify.annotations.NullMarked;
