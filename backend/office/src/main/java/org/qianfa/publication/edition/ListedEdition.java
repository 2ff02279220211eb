package org.qianfa.publication.edition;

import java.time.Instant;
import java.util.List;
import org.qianfa.publication.PublishedRow;
import org.qianfa.publication.proof.EditionId;
import org.qianfa.shared.OrganId;
import org.qianfa.text.Digest;

/** What of an edition stands in the public list, as it is in the database. */
public record ListedEdition(
        EditionId id, OrganId organ, String organCode, String organName, int year, String title, Instant publishedAt) {
    public String digest() {
        return Digest.sha256HexOf(List.of(
                id.report().toString(),
                String.valueOf(id.edition()),
                organCode,
                organName,
                String.valueOf(year),
                title,
                publishedAt.toString()));
    }

    public PublishedRow row() {
        return new PublishedRow(organCode, organName, year, title, id.edition(), publishedAt);
    }
}
