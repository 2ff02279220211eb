/** The rules about text as such: personal data, strange characters, similarity to other reports. */
@NullMarked
package org.qianfa.check.rule.text;

import org.jspecify.annotations.NullMarked;
