package org.qianfa.intake;

import java.nio.file.Path;
import org.qianfa.intake.source.Source;

/** Takes files apart that anybody may have made: where, and at whose risk, says who implements it. */
public interface FileOpening {
    /**
     * @param fileName as the browser gave it
     * @throws Unreadable where it is nothing that can be read, too big, damaged, or made to do harm
     */
    Source open(byte[] file, String fileName);

    /**
     * The same of a file on disk, which may be bigger than what is read: that is asked first.
     *
     * @throws Unreadable as above, and where the file is gone
     */
    Source open(Path file, String fileName);
}
