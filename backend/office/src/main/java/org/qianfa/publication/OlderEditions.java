package org.qianfa.publication;

import org.qianfa.document.FileKind;
import org.qianfa.form.content.ContentJson;
import org.qianfa.publication.edition.EditionFiles;
import org.qianfa.publication.edition.EditionReading;
import org.qianfa.publication.edition.EditionRows;
import org.qianfa.publication.edition.StoredEdition;
import org.qianfa.publication.proof.EditionProof;
import org.qianfa.shared.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Editions that a version before digests has published: each gets its digests once, in a line that says that nothing proved it before. The log has to say
 * that it was published, with the content that stands there now: a row that somebody put into the database is not made public by the next start.
 */
@Service
public class OlderEditions {
    private static final Logger LOG = LoggerFactory.getLogger(OlderEditions.class);

    private final EditionRows rows;
    private final EditionReading reading;
    private final EditionFiles files;
    private final EditionProof proof;
    private final ContentJson json;

    OlderEditions(EditionRows rows, EditionReading reading, EditionFiles files, EditionProof proof, ContentJson json) {
        this.rows = rows;
        this.reading = reading;
        this.files = files;
        this.proof = proof;
        this.json = json;
    }

    /**
     * To be called at every start, before anybody reads.
     *
     * @return how many got their digests
     */
    @Command
    public int seal() {
        var given = 0;
        for (var before : proof.publishedWithoutSeal().entrySet()) {
            var stored = rows.find(before.getKey()).filter(edition -> isThat(edition, before.getValue()));
            if (stored.isPresent()) {
                proof.sealLater(stored.get(), files.keptDigest(reading.paper(stored.get()), FileKind.PDF));
                given++;
            } else LOG.error("An edition is not what the log says was published: {}", before.getKey());
        }
        return given;
    }

    private boolean isThat(StoredEdition edition, String sm3) {
        return edition.hash().sm3().equals(sm3) && edition.isOfItsHash(json);
    }
}
