/** By which words the headings, titles and tables of a form are known. */
@NullMarked
package org.qianfa.intake.vocabulary;

import org.jspecify.annotations.NullMarked;
