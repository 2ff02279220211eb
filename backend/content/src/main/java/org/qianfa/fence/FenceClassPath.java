package org.qianfa.fence;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where a process behind the fence finds its classes: in the file that holds what a report is, with the libraries that stand beside it; in a build, where this program does. */
final class FenceClassPath {
    private FenceClassPath() {}

    /** @throws IllegalStateException where this program does not lie in files */
    static String of(Class<?> program) {
        return fileOf(program)
                .filter(FenceClassPath::hasItsLibrariesBesideIt)
                .map(Path::toString)
                .orElseGet(() -> System.getProperty("java.class.path"));
    }

    private static Optional<Path> fileOf(Class<?> program) {
        try {
            var place =
                    program.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (!"file".equals(place.getScheme()))
                throw new IllegalStateException("The application must be unpacked, as ./qianfa does: " + place);
            return Optional.of(Path.of(place)).filter(Files::isRegularFile);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean hasItsLibrariesBesideIt(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var names = file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return names != null
                    && Stream.of(names.split(" ")).allMatch(name -> Files.exists(jar.resolveSibling(name)));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
