package org.qianfa.comment;

/** Characters of a text from {@code start} to {@code end}. */
record Span(int start, int end) {}
