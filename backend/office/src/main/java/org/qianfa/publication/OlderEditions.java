package org.qianfa.publication;

import org.qianfa.document.FileKind;
import org.qianfa.publication.edition.EditionFiles;
import org.qianfa.publication.edition.EditionReading;
import org.qianfa.publication.edition.EditionRows;
import org.qianfa.publication.proof.EditionProof;
import org.qianfa.shared.Command;
import org.springframework.stereotype.Service;

/** Editions that a version before digests has published: each gets its digests once, in a line that says that nothing proved it before. */
@Service
public class OlderEditions {
    private final EditionRows rows;
    private final EditionReading reading;
    private final EditionFiles files;
    private final EditionProof proof;

    OlderEditions(EditionRows rows, EditionReading reading, EditionFiles files, EditionProof proof) {
        this.rows = rows;
        this.reading = reading;
        this.files = files;
        this.proof = proof;
    }

    /**
     * To be called at every start, before anybody reads.
     *
     * @return how many had none
     */
    @Command
    public int seal() {
        var without = proof.withoutSeal(rows.ids());
        for (var edition : without) {
            var stored = rows.find(edition).orElseThrow();
            proof.sealLater(stored, files.keptDigest(reading.paper(stored), FileKind.PDF));
        }
        return without.size();
    }
}
