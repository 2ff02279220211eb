package org.qianfa.ui.editor;

import org.qianfa.ui.element.Tone;

/** A finding about characters {@code start} to {@code end} of a text, which are the quote as the gate read it. */
public record TextMark(int start, int end, String quote, Tone tone, String sentence) {}
