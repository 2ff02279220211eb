package org.qianfa.audit.checkpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where checkpoints of the log are kept.
 *
 * @param data the data folder of the product
 * @param checkpointCopy a second folder, best on another machine or one that only takes additions; none where it is empty
 */
@ConfigurationProperties("qianfa")
record CheckpointProperties(
        @DefaultValue("./data") Path data, @DefaultValue("") String checkpointCopy) {
    private static final String NAME = "checkpoints.jsonl";

    Path key() {
        return data.resolve("checkpoint.key");
    }

    /** The first one is the product's own. */
    List<CheckpointFile> files() {
        return Stream.concat(
                        Stream.of(data),
                        Stream.of(checkpointCopy)
                                .filter(copy -> !copy.isBlank())
                                .map(Path::of))
                .map(folder -> new CheckpointFile(folder.resolve(NAME)))
                .toList();
    }
}
