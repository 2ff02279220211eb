package org.qianfa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.FileSystemResource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Hands the database that {@link OnDatabase} asks for to the application of the test; equal ones are one application to Spring. */
record DatabaseOfTestClass(DatabaseUnderTest database, String storedBy, Optional<Class<?>> owner)
        implements ContextCustomizer {
    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        DatabaseAccess access = storedBy.isEmpty() ? database.fresh() : stored(context, sources);
        if (database == DatabaseUnderTest.MYSQL) {
            addShippedConfiguration(sources);
        }
        sources.addFirst(new MapPropertySource(
                "database of the test",
                Map.of(
                        "spring.datasource.url", access.url(),
                        "spring.datasource.username", access.user(),
                        "spring.datasource.password", access.password())));
        context.getBeanFactory().registerSingleton("databaseAccess", access);
    }

    /** A copy of what that version left, its data folder too. */
    private DatabaseAccess stored(ConfigurableApplicationContext context, MutablePropertySources sources) {
        StoredInstallation installation = new StoredInstallation(storedBy, database);
        Path data = installation.unpacked();
        sources.addFirst(new MapPropertySource("data folder of the test", Map.of("qianfa.data", data.toString())));
        context.getBeanFactory().registerSingleton("storedManifest", installation.manifest());
        return installation.database(data);
    }

    /** What an installation on MySQL runs with is what is tested. */
    private static void addShippedConfiguration(MutablePropertySources sources) {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("config/application-mysql.yml"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("config/application-mysql.yml is not above here"));
        try {
            new YamlPropertySourceLoader()
                    .load("application-mysql.yml", new FileSystemResource(file))
                    .forEach(sources::addFirst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Found through spring.factories. */
    static final class Factory implements ContextCustomizerFactory {
        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            OnDatabase wanted = TestContextAnnotationUtils.findMergedAnnotation(testClass, OnDatabase.class);
            if (wanted == null) return null;
            var alone = wanted.ofItsOwn() || !wanted.storedBy().isEmpty();
            return new DatabaseOfTestClass(
                    wanted.value(), wanted.storedBy(), alone ? Optional.of(testClass) : Optional.empty());
        }
    }
}
