package org.qianfa.publication.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.audit.AuditTrail;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

/** The seals of editions as the log has them. What was read once is kept: a line that is changed afterwards changes nothing until the next start. */
@Component
public class EditionSeals {
    static final String PUBLISHED = "Published";
    static final String SEALED_LATER = "EditionSealedLater";
    static final String PDF_MADE_AGAIN = "PdfMadeAgain";
    private static final List<String> KINDS = List.of(PUBLISHED, SEALED_LATER, PDF_MADE_AGAIN);

    private final AuditTrail trail;
    private final Map<EditionId, EditionSeal> known = new ConcurrentHashMap<>();

    EditionSeals(AuditTrail trail) {
        this.trail = trail;
    }

    /** Absent where nothing in the log vouches for the edition. */
    public Optional<EditionSeal> find(EditionId edition) {
        if (!known.containsKey(edition)) read(Optional.of(edition.report()));
        return Optional.ofNullable(known.get(edition));
    }

    /** Of all editions, in one query. */
    public Map<EditionId, EditionSeal> all() {
        read(Optional.empty());
        return Map.copyOf(known);
    }

    /** Reads the log again where an edition is not known yet; called with many of them before each is asked for. */
    void readUnknown(List<EditionId> editions) {
        if (!known.keySet().containsAll(editions)) read(Optional.empty());
    }

    /** SM3 of the content, by edition, as lines of a version that wrote no digests have it. */
    Map<EditionId, String> publishedBefore() {
        var before = new HashMap<EditionId, String>();
        for (var line : trail.lines(Optional.empty(), List.of(PUBLISHED)))
            if (EditionSeal.of(line.facts()).isEmpty())
                before.put(edition(line), line.facts().getOrDefault("sm3", ""));
        return before;
    }

    private static EditionId edition(AuditTrail.Line line) {
        return new EditionId(line.report(), Integer.parseInt(line.facts().getOrDefault("edition", "0")));
    }

    /** The product has made the PDF of an edition again, and said so in the log. */
    void madeAgain(EditionId edition, String digest) {
        known.computeIfPresent(edition, (_, seal) -> seal.withPdf(digest));
    }

    private void read(Optional<ReportId> report) {
        for (var line : trail.lines(report, KINDS)) {
            var edition = edition(line);
            if (line.action().equals(PDF_MADE_AGAIN))
                madeAgain(edition, line.facts().getOrDefault(EditionSeal.PDF, ""));
            else EditionSeal.of(line.facts()).ifPresent(seal -> known.putIfAbsent(edition, seal));
        }
    }
}
