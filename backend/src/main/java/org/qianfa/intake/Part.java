package org.qianfa.intake;

import java.util.List;

/** The lines below one heading; section 0 is what stands before the first. */
record Part(int section, String heading, List<Piece> lines) {
    boolean blank() {
        return lines.stream().allMatch(Piece::blank);
    }
}
