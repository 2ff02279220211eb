/** 签发: what is signed, and the signature. */
@NullMarked
package org.qianfa.ui.signoff;

import org.jspecify.annotations.NullMarked;
