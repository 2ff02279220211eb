package org.qianfa.ui.command.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an installation keeps its data: the folder {@code data} where one stands, unless another is named. */
public final class DataFolder {
    @Option(names = "--data", paramLabel = "DIR", converter = ServerValues.Folder.class)
    private Path folder = Path.of("data");

    /** From the root. */
    public Path path() {
        return folder.toAbsolutePath().normalize();
    }
}
