package org.qianfa.publication.proof;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the log says of an edition.
 *
 * @param whole digest of everything that its page shows: content, title, organ, signer, days, number
 * @param listed digest of what the public list shows of it
 * @param pdfs digests of its PDF: of the one that was published, and of those that the product itself made again
 */
public record EditionSeal(String whole, String listed, Set<String> pdfs) {
    static final String WHOLE = "seal";
    static final String LISTED = "listed";
    static final String PDF = "pdf";

    public EditionSeal {
        pdfs = Set.copyOf(pdfs);
    }

    /** Absent where the line is of a version that wrote no digests. */
    static Optional<EditionSeal> of(Map<String, String> facts) {
        var whole = facts.get(WHOLE);
        if (whole == null) return Optional.empty();
        var pdf = facts.getOrDefault(PDF, "");
        return Optional.of(
                new EditionSeal(whole, facts.getOrDefault(LISTED, ""), pdf.isEmpty() ? Set.of() : Set.of(pdf)));
    }

    EditionSeal withPdf(String digest) {
        var more = new HashSet<>(pdfs);
        more.add(digest);
        return new EditionSeal(whole, listed, more);
    }
}
