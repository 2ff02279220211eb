package org.qianfa.ui.command.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.qianfa.organ.Role;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import picocli.CommandLine.ITypeConverter;

/** What the values of the server's options may be. Whoever is given anything else throws {@link Refused}. */
public final class ServerValues {
    private static final int LARGEST_PORT = 65535;

    private ServerValues() {}

    /** From 0, which means any that is free. */
    public static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LARGEST_PORT)
                throw new Refused(Sentence.of("command.noPort", text));
            return Integer.valueOf(text);
        }
    }

    /** From 1. */
    public static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9][0-9]{0,3}")) throw new Refused(Sentence.of("command.noCount", text));
            return Integer.valueOf(text);
        }
    }

    /** One of the three administrators. */
    public static final class Administrator implements ITypeConverter<Role> {
        private static final Map<String, Role> BY_WORD =
                Map.of("system", Role.SYSTEM_ADMIN, "security", Role.SECURITY_ADMIN, "audit", Role.AUDITOR);

        @Override
        public Role convert(String text) {
            var role = BY_WORD.get(text);
            if (role == null) throw new Refused(Sentence.of("command.noAdministrator", text));
            return role;
        }
    }

    /** The folder of the data; a semicolon would end its name for the embedded database. */
    public static final class Folder implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            return seen(text)
                    .filter(_ -> !text.contains(";"))
                    .orElseThrow(() -> new Refused(Sentence.of("command.noDataFolder", text)));
        }
    }

    /** A file or a folder. */
    public static final class Place implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            return seen(text).orElseThrow(() -> new Refused(Sentence.of("command.noPath", text)));
        }
    }

    /** As seen from where the caller stands, which the property {@code qianfa.folder} names where the program runs elsewhere. */
    private static Optional<Path> seen(String text) {
        try {
            return Optional.of(text).filter(named -> !named.isBlank()).map(named -> Path.of(
                            System.getProperty("qianfa.folder", ""))
                    .resolve(named));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
