/** Reports written for the tests, what is wrong with each, and how well that is found. */
@NullMarked
package org.qianfa.corpus;

import org.jspecify.annotations.NullMarked;
