/** What is filled into a form, and the canonical text and hash that name exactly that. */
@NullMarked
package org.qianfa.form.content;

import org.jspecify.annotations.NullMarked;
