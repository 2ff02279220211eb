package org.qianfa.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qianfa.intake.source.Source;

/** Takes files apart in this very process: for a program that lives no longer than its files. */
public final class OpeningHere implements FileOpening {
    @Override
    public Source open(byte[] file, String fileName) {
        return FileOpener.open(file, fileName);
    }

    @Override
    public Source open(Path file, String fileName) {
        try {
            FileOpener.requireReadableSize(Files.size(file));
            return FileOpener.open(Files.readAllBytes(file), fileName);
        } catch (IOException gone) {
            throw new Unreadable("intake.gone");
        }
    }
}
