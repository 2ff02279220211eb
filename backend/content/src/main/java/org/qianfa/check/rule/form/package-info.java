/** The rules about the form: its title, headings, sections, and what a section has to say. */
@NullMarked
package org.qianfa.check.rule.form;

import org.jspecify.annotations.NullMarked;
