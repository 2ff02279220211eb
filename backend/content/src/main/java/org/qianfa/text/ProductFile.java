package org.qianfa.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that comes with the product. */
public final class ProductFile {
    private ProductFile() {}

    public static InputStream open(String name) {
        var stream = ProductFile.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) throw new IllegalStateException("the product lacks its file " + name);
        return stream;
    }

    public static String text(String name) {
        try (var stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
