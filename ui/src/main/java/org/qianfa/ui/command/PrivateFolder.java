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
            EmbeddedFile.requireContent(folder);
        } catch (IOException notWritable) {
            throw new Refused(Sentence.of("command.dataNotWritable", folder.toString(), reason(notWritable)));
        }
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName() + " " + failure.getMessage();
    }
}
