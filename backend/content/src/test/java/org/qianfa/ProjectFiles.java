package org.qianfa;

import java.nio.file.Path;

/** Files of the project itself, from whichever module a test runs in. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** @param name from the project's root on: {@code docs/rules.md} */
    public static Path of(String name) {
        return Path.of(System.getProperty("qianfa.home", "../..")).resolve(name);
    }
}
