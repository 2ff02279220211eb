package org.qianfa.ui.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The one password of all demo accounts: from the environment, or made up once and kept in the data folder. */
final class DemoPassword {
    static final String VARIABLE = "QIANFA_DEMO_PASSWORD";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private final Path file;
    private final UnaryOperator<String> environment;

    DemoPassword(Path data, UnaryOperator<String> environment) {
        this.file = data.resolve("demo-password");
        this.environment = environment;
    }

    String read() {
        return Optional.ofNullable(environment.apply(VARIABLE))
                .filter(password -> !password.isBlank())
                .orElseGet(this::kept);
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                create();
                Files.writeString(file, madeUp() + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void create() throws IOException {
        Files.createDirectories(file.getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }

    private static String madeUp() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
