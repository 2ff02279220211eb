/** What people write, as characters: sentences in two languages with refusals made of them, numerals, words of a Chinese line, how similar two texts are. */
@NullMarked
package org.qianfa.text;

import org.jspecify.annotations.NullMarked;
