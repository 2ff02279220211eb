/** Review: a submitted report read as a document, agreed to or returned with reasons. */
@NullMarked
package org.qianfa.ui.review;

import org.jspecify.annotations.NullMarked;
