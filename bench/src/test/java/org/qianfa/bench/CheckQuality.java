package org.qianfa.bench;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * {@code ./qianfa bench check-quality [FILE]}: precision and recall of the findings over the corpus of reports that the tests keep, and over a file
 * of labelled paragraphs.
 */
final class CheckQuality {
    private static final Path TESTS = Path.of("backend/content/src/test");
    private static final Path CLASSES = Path.of(".cache/check-quality");

    private CheckQuality() {}

    /** The comparison belongs to the tests, which are not in the application: it is compiled against it here. */
    static void run(List<String> files) throws Exception {
        Files.createDirectories(CLASSES);
        int outcome = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        List.of(
                                        "-nowarn",
                                        "-proc:none",
                                        "-parameters",
                                        "-d",
                                        CLASSES.toString(),
                                        "-classpath",
                                        System.getProperty("java.class.path"),
                                        "-sourcepath",
                                        TESTS.resolve("java").toString(),
                                        TESTS.resolve("java/org/qianfa/corpus/Quality.java")
                                                .toString())
                                .toArray(String[]::new));
        if (outcome != 0) System.exit(2);
        try (var classes = new URLClassLoader(new URL[] {CLASSES.toUri().toURL()})) {
            classes.loadClass("org.qianfa.corpus.Quality")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) Stream.concat(
                                    Stream.of(TESTS.resolve("resources/corpus").toString(), "docs/quality.md"),
                                    files.stream())
                            .toArray(String[]::new));
        }
    }
}
