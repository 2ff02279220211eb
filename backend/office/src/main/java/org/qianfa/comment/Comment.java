package org.qianfa.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.comment.anchor.Whereabouts;
import org.qianfa.shared.StaffId;

/**
 * A comment with what was answered to it.
 *
 * @param place where its words stand now
 * @param resolved who said that it has been dealt with (已处理)
 * @param mayResolve whether whoever asked may say so, or take it back
 */
public record Comment(
        Anchor anchor,
        Whereabouts place,
        Said said,
        List<Said> replies,
        Optional<Resolved> resolved,
        boolean mayResolve) {
    /**
     * What one person has said.
     *
     * @param mayChange whether whoever asked may reword or withdraw it: it is theirs and nobody has answered
     */
    public record Said(
            CommentId id,
            StaffId by,
            String name,
            String words,
            Instant at,
            Optional<Instant> editedAt,
            boolean mayChange) {}

    public record Resolved(String name, Instant at) {}

    public CommentId id() {
        return said.id();
    }

    public int section() {
        return anchor.section();
    }

    public boolean isOpen() {
        return resolved.isEmpty();
    }
}
