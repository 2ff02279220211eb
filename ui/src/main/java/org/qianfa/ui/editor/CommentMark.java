package org.qianfa.ui.editor;

/** A comment on characters {@code start} to {@code end} of a text, which were the quote when it was written. */
public record CommentMark(String id, int start, int end, String quote, boolean resolved) {}
