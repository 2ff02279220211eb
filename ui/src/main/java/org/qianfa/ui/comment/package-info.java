/** 批注 on screen: their cards, their marks in text, tables and the document, and the dialogs in which they are written. */
@NullMarked
package org.qianfa.ui.comment;

import org.jspecify.annotations.NullMarked;
