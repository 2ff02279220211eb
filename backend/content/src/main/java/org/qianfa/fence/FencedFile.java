package org.qianfa.fence;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to be sent through the fence.
 *
 * @param length in bytes, at least 1
 * @param content from its beginning, each time it is asked for
 */
record FencedFile(String name, int length, Content content) {
    private static final int LONGEST_NAME = 500;

    FencedFile {
        if (name.length() > LONGEST_NAME) name = name.substring(name.length() - LONGEST_NAME);
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Content {
        InputStream stream() throws IOException;
    }
}
