/** What people write, as characters: sentences in two languages with refusals made of them, numerals, words of a Chinese line, how similar two texts are; and texts that come with the product. */
@NullMarked
package org.qianfa.text;

import org.jspecify.annotations.NullMarked;
