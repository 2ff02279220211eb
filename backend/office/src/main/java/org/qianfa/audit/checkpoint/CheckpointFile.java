package org.qianfa.audit.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Checkpoints, one a line, only ever added to; a last line that was cut is as if it had not been written. */
record CheckpointFile(Path path) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * All that is in it.
     *
     * @param end the length in bytes of whole lines
     */
    record Content(List<Checkpoint> checkpoints, long end) {
        Content {
            checkpoints = List.copyOf(checkpoints);
        }
    }

    /** @throws Refused where a line is no checkpoint */
    Content read() throws IOException {
        if (!Files.exists(path)) return new Content(List.of(), 0);
        var read = new ArrayList<Checkpoint>();
        var text = Files.readString(path);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (var line : whole.lines().toList())
            try {
                read.add(JSON.readValue(line, Checkpoint.class));
            } catch (JacksonException _) {
                throw new Refused(Sentence.of("checkpoint.line", path.toString(), read.size() + 1));
            }
        return new Content(read, whole.getBytes(StandardCharsets.UTF_8).length);
    }

    /**
     * On the disk when this returns.
     *
     * @param end where whoever writes believes that it ends
     * @return where it ends now; empty where it ends elsewhere, for somebody else has written meanwhile: nothing is added then
     */
    OptionalLong append(Checkpoint checkpoint, long end) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (var file = FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            if (endOfLastLine(file) != end) return OptionalLong.empty();
            file.position(end);
            file.write(ByteBuffer.wrap((JSON.writeValueAsString(checkpoint) + "\n").getBytes(StandardCharsets.UTF_8)));
            file.truncate(file.position());
            file.force(true);
            return OptionalLong.of(file.position());
        }
    }

    private static long endOfLastLine(FileChannel file) throws IOException {
        var one = ByteBuffer.allocate(1);
        for (var at = file.size(); at > 0; at--) {
            one.clear();
            file.read(one, at - 1);
            if (one.get(0) == '\n') return at;
        }
        return 0;
    }
}
