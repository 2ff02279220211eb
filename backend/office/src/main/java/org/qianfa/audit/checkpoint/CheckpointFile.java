package org.qianfa.audit.checkpoint;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Checkpoints, one a line, only ever added to; a last line that was cut is as if it had not been written. */
record CheckpointFile(Path path) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One after the other, however many there are.
     *
     * @return the length in bytes of whole lines
     * @throws Refused where a line is no checkpoint
     */
    long read(Consumer<Checkpoint> reader) throws IOException {
        if (!Files.exists(path)) return 0;
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            var line = new ByteArrayOutputStream();
            long end = 0;
            var number = 0;
            for (var next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                reader.accept(parse(line.toByteArray(), ++number));
                end += line.size() + 1;
                line.reset();
            }
            return end;
        }
    }

    private Checkpoint parse(byte[] line, int number) {
        try {
            return JSON.readValue(line, Checkpoint.class);
        } catch (JacksonException _) {
            throw new Refused(Sentence.of("checkpoint.line", path.toString(), number));
        }
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
