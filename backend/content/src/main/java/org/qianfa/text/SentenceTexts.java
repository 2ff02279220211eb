package org.qianfa.text;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The texts of sentences: those of the content, and those of every {@link SentenceBundle} on the class path. */
final class SentenceTexts {
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("sentences"),
                    ServiceLoader.load(SentenceBundle.class, SentenceTexts.class.getClassLoader()).stream()
                            .map(ServiceLoader.Provider::get)
                            .map(SentenceBundle::baseName))
            .toList();

    private SentenceTexts() {}

    /** @throws MissingResourceException where no bundle has the key */
    static String of(String key, Locale locale) {
        for (var name : NAMES) {
            var bundle = ResourceBundle.getBundle(name, locale, AS_ASKED);
            if (bundle.containsKey(key)) return bundle.getString(key);
        }
        throw new MissingResourceException("no sentence " + key, Sentence.class.getName(), key);
    }
}
