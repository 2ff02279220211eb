package org.qianfa.publication.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.audit.LogComparison;
import org.qianfa.publication.edition.EditionRows;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Compares every edition, and every PDF of one on this disk, with what the log says of it. */
@Component
public class EditionVerification {
    private final EditionRows rows;
    private final EditionSeals seals;

    EditionVerification(EditionRows rows, EditionSeals seals) {
        this.rows = rows;
        this.seals = seals;
    }

    /** @param folder where files of editions lie; it need not be there */
    public LogComparison examine(Path folder) {
        var vouched = seals.all();
        var differences = new ArrayList<Sentence>();
        var stored = rows.ids();
        for (var id : stored) if (vouched.containsKey(id)) differences.addAll(differences(id));
        vouched.keySet().stream()
                .filter(id -> !stored.contains(id))
                .forEach(id ->
                        differences.add(Sentence.of("proof.gone", id.report().toString(), id.edition())));
        var files = PdfVerification.files(folder);
        for (var file : files) differences.addAll(PdfVerification.differences(file, vouched));
        var unsealed =
                (int) stored.stream().filter(id -> !vouched.containsKey(id)).count();
        return new LogComparison(stored.size() + files.size(), unsealed, differences);
    }

    private List<Sentence> differences(EditionId id) {
        var edition = rows.find(id).orElseThrow();
        var seal = seals.find(id).orElseThrow();
        var whole = seal.whole().equals(edition.digest());
        var listed = seal.listed().equals(edition.listed().digest());
        return whole && listed
                ? List.of()
                : List.of(Sentence.of(
                        "proof.differs", edition.organName(), edition.organCode(), edition.year(), id.edition()));
    }
}
