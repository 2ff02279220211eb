package org.qianfa.ui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The folder of the data, where drafts, keys and the log lie: nobody else on the machine reads in it (0700). */
public final class PrivateFolder {
    /** In bytes: the two heads of a file of the embedded database. */
    private static final long SMALLEST = 8192;

    private static final String OWN = "rwx------";

    private PrivateFolder() {}

    /**
     * Makes it, closes it to others where it was open, and tries to write in it.
     *
     * @throws Refused where that does not go
     */
    public static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null)
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWN));
            Files.delete(Files.createTempFile(folder, "start", ".tmp"));
            requireSomething(folder.resolve("qianfa.mv.db"));
        } catch (IOException notWritable) {
            throw new Refused(Sentence.of("command.dataNotWritable", folder.toString(), reason(notWritable)));
        }
    }

    /** The embedded database makes a new one of a file in which nothing stands: an office would open, and find nobody and nothing there. */
    private static void requireSomething(Path database) throws IOException {
        if (Files.exists(database) && Files.size(database) < SMALLEST)
            throw new Refused(Sentence.of("start.emptyFile", database.toString()));
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName() + " " + failure.getMessage();
    }
}
