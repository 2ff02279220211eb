package org.qianfa.ui.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the server was asked to start.
 *
 * @param port to listen on; absent where the settings are to tell
 * @param data the folder of its data, from the root
 */
public record ServerStart(Demo demo, Optional<Integer> port, Path data) {
    /** Whether the demo county is wanted. */
    public enum Demo {
        WANTED,
        UNWANTED,
        IF_EMPTY
    }
}
