package org.qianfa.operation.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The words that lock a backup; whoever loses them has no backup. */
public final class Passphrase {
    /** In characters; what is shorter can be guessed by whoever has the file. */
    public static final int SHORTEST = 12;

    private final String words;

    private Passphrase(String words) {
        this.words = words;
    }

    /** @throws Refused where it is shorter than {@value #SHORTEST} characters */
    public static Passphrase of(String words) {
        if (words.codePointCount(0, words.length()) < SHORTEST)
            throw new Refused(Sentence.of("backup.shortPassphrase", SHORTEST));
        return new Passphrase(words);
    }

    /** The first line of a file. */
    public static Passphrase in(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            var first = lines.readLine();
            return of(first == null ? "" : first.strip());
        } catch (IOException unreadable) {
            throw new Refused(Sentence.of("backup.noPassphraseFile", file.toString()));
        }
    }

    char[] characters() {
        return words.toCharArray();
    }
}
