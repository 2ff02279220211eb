package org.qianfa.comment;

import java.util.UUID;

/** A comment, or a reply to one. */
public record CommentId(String value) {
    static CommentId random() {
        return new CommentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
