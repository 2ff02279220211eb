/** Writes down what was found in reports from outside, for people and for programs. */
@NullMarked
package org.qianfa.inspection.result;

import org.jspecify.annotations.NullMarked;
