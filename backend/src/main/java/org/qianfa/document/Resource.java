package org.qianfa.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that comes with the product. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) {
        var stream = Resource.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) throw new IllegalStateException("the product lacks its file " + name);
        return stream;
    }

    static String text(String name) {
        try (var stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
