package org.qianfa.comment.anchor;

/** Characters of a text from {@code start} to {@code end}. */
record TextSpan(int start, int end) {}
