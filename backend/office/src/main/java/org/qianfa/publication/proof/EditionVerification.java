package org.qianfa.publication.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * What was found.
     *
     * @param unsealed editions of an earlier version that has kept no proof, and that no later one has opened yet
     * @param differences each by name, none where all is as it was published
     */
    public record Examined(int editions, int files, int unsealed, List<Sentence> differences) {}

    /** @param folder where files of editions lie; it need not be there */
    public Examined examine(Path folder) {
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
        return new Examined(stored.size(), files.size(), unsealed, List.copyOf(differences));
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
