package org.qianfa.comment.anchor;

/** Where the words of a comment stand in a text now. A section and a cell are always where they were. */
public sealed interface Whereabouts {
    /** The same words. */
    record Here(int start, int end) implements Whereabouts {}

    /** The same place, where other words stand now. */
    record Changed(int start, int end) implements Whereabouts {}

    /** 原处已不在: neither the words nor what stood around them. */
    record Gone() implements Whereabouts {}

    default boolean isGone() {
        return this instanceof Gone;
    }
}
