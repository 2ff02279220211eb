package org.qianfa.publication.edition;

import java.time.Instant;
import java.util.List;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.content.ContentJson;
import org.qianfa.form.content.EditionIdentity;
import org.qianfa.publication.proof.EditionId;
import org.qianfa.shared.OrganId;
import org.qianfa.text.Digest;

/**
 * An edition as it stands in the database, word for word.
 *
 * @param content its content as JSON
 */
public record StoredEdition(
        EditionId id,
        OrganId organ,
        String organCode,
        String organName,
        int year,
        String title,
        String indexNumber,
        String format,
        String content,
        ContentHash hash,
        String signer,
        Instant signedAt,
        Instant publishedAt) {
    /** Of all that its page shows and its files hold. */
    public String digest() {
        return Digest.sha256HexOf(List.of(
                id.report().toString(),
                String.valueOf(id.edition()),
                organCode,
                organName,
                String.valueOf(year),
                title,
                indexNumber,
                format,
                content,
                hash.sm3(),
                hash.sha256(),
                signer,
                signedAt.toString(),
                publishedAt.toString()));
    }

    /** Whether its content is the one with its hash, which anybody may have written there. */
    public boolean isOfItsHash(ContentJson json) {
        try {
            return ContentHash.of(new EditionIdentity(organCode, year, id.edition(), format), json.read(content))
                    .equals(hash);
        } catch (RuntimeException unreadable) { // whatever it stumbles over, it is not what was published
            return false;
        }
    }

    public ListedEdition listed() {
        return new ListedEdition(id, organ, organCode, organName, year, title, publishedAt);
    }
}
