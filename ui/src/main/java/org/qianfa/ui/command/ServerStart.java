package org.qianfa.ui.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.qianfa.organ.Role;

/**
 * How the server was asked to start.
 *
 * @param port to listen on; absent where the settings are to tell
 * @param data the folder of its data, from the root
 * @param anew those of the three administrators for whom a link is printed although there is one: nobody else is left who could let them in
 */
public record ServerStart(Demo demo, Optional<Integer> port, Path data, Set<Role> anew) {
    public ServerStart {
        anew = Set.copyOf(anew);
    }

    public ServerStart(Demo demo, Optional<Integer> port, Path data) {
        this(demo, port, data, Set.of());
    }

    /** Whether the demo county is wanted. */
    public enum Demo {
        WANTED,
        UNWANTED,
        IF_EMPTY
    }
}
