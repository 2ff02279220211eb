package org.qianfa.operation.upgrade;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qianfa.operation.InstallationFolder;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The copies that upgrades have made, and the mark that stands beside them as long as an upgrade has not come to its end. */
public final class UpgradeMark {
    private static final String UNDER_WAY = "upgrade-under-way";
    private static final String BEFORE = "before-";
    private static final int KEPT = 3;

    private final Path folder;

    public UpgradeMark(InstallationFolder folder) {
        this.folder = folder.copies();
    }

    Path copy(String from, String to) {
        return folder.resolve(BEFORE + "%s-from-%s.zip".formatted(to, from));
    }

    /** The upgrade begins, and can be undone from this copy. */
    void set(Path copy) throws IOException {
        try (var channel = FileChannel.open(
                folder.resolve(UNDER_WAY),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(StandardCharsets.UTF_8.encode(copy.getFileName().toString()));
            channel.force(true);
        }
    }

    /** The copy from which an upgrade that has not come to its end is undone. */
    public Optional<Path> find() {
        try {
            return Optional.of(
                    folder.resolve(Files.readString(folder.resolve(UNDER_WAY)).strip()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new Refused(Sentence.of("upgrade.noCopy", String.valueOf(unreadable.getMessage())));
        }
    }

    /** It has come to its end, or was undone. */
    public void remove() throws IOException {
        Files.deleteIfExists(folder.resolve(UNDER_WAY));
    }

    /** Of the copies the latest {@value #KEPT} stay. */
    void thinOut() throws IOException {
        for (var copy : oldestLast().stream().skip(KEPT).toList()) Files.delete(copy);
    }

    private List<Path> oldestLast() throws IOException {
        try (var copies = Files.list(folder)) {
            return copies.filter(file -> file.getFileName().toString().startsWith(BEFORE))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }
}
