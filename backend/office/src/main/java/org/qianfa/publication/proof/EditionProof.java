package org.qianfa.publication.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.publication.edition.ListedEdition;
import org.qianfa.publication.edition.StoredEdition;
import org.qianfa.shared.OrganId;
import org.springframework.stereotype.Component;

/** Holds what is about to be given out against what the log says of it; a difference is told once, and never given out. */
@Component
public class EditionProof {
    private final EditionSeals seals;
    private final AlteredEditions alarm;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    EditionProof(EditionSeals seals, AlteredEditions alarm) {
        this.seals = seals;
        this.alarm = alarm;
    }

    /**
     * The edition, where it is what was published.
     *
     * @throws EditionAltered where it is not
     */
    public StoredEdition require(StoredEdition stored) {
        var found = stored.digest();
        if (seals.find(stored.id()).filter(seal -> seal.whole().equals(found)).isPresent()) return stored;
        throw altered(stored.id(), stored.organ(), EditionAltered.Part.CONTENT, found);
    }

    /** Those of the public list that are what was published. */
    public List<ListedEdition> unaltered(List<ListedEdition> rows) {
        seals.readUnknown(rows.stream().map(ListedEdition::id).toList());
        return rows.stream().filter(this::isUnaltered).toList();
    }

    private boolean isUnaltered(ListedEdition row) {
        var found = row.digest();
        if (seals.find(row.id()).filter(seal -> seal.listed().equals(found)).isPresent()) return true;
        altered(row.id(), row.organ(), EditionAltered.Part.LISTED, found);
        return false;
    }

    /** @throws EditionAltered where these bytes are no PDF that was made of the edition */
    public void requirePdf(EditionId edition, OrganId organ, String digest) {
        if (seals.find(edition).filter(seal -> seal.pdfs().contains(digest)).isEmpty())
            throw altered(edition, organ, EditionAltered.Part.FILE, digest);
    }

    /** @throws EditionAltered where a file is not the one that this program has made */
    public void requireSame(EditionId edition, OrganId organ, String expected, String found) {
        if (!expected.equals(found)) throw altered(edition, organ, EditionAltered.Part.FILE, found);
    }

    /** The product has made the PDF of an edition again that had been there. */
    public void madeAgain(EditionId edition, OrganId organ, String digest) {
        if (seals.find(edition).filter(seal -> seal.pdfs().contains(digest)).isPresent()) return;
        alarm.madeAgain(edition, organ, digest);
        seals.madeAgain(edition, digest);
    }

    /** SM3 of the content, by edition, of those that the log says were published before it had digests, and that have got none since. */
    public Map<EditionId, String> publishedWithoutSeal() {
        var without = seals.publishedBefore();
        without.keySet().removeAll(seals.all().keySet());
        return without;
    }

    /** @param pdf digest of its PDF, "" where there is none on disk */
    public void sealLater(StoredEdition stored, String pdf) {
        alarm.sealedLater(
                stored.id(), stored.organ(), stored.digest(), stored.listed().digest(), pdf);
    }

    private EditionAltered altered(EditionId edition, OrganId organ, EditionAltered.Part part, String found) {
        if (told.add(edition + " " + part + " " + found)) alarm.tell(edition, organ, part, found);
        return new EditionAltered(edition, part);
    }
}
