package org.qianfa.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of the screens, by key, from {@code texts*.properties}: Chinese unless English was chosen. */
@Component
public final class Texts implements I18NProvider {
    public static final Locale CHINESE = Locale.CHINA;
    public static final Locale ENGLISH = Locale.ENGLISH;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return in(locale, key, values);
    }

    public static String in(Locale locale, String key, Object... values) {
        return new MessageFormat(words(locale, key), locale).format(values);
    }

    /** Words with names in braces, as they stand in the file. */
    public static String template(Locale locale, String key) {
        return words(locale, key);
    }

    public static boolean has(String key) {
        return bundle(CHINESE).containsKey(key);
    }

    /** What follows in all keys that begin so. */
    public static List<String> keys(String prefix) {
        return bundle(CHINESE).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    /** The words with their gaps, for the browser to fill. */
    public static String pattern(Locale locale, String key) {
        return words(locale, key).replace("''", "'");
    }

    /** The same for all keys that begin so, by what follows. */
    public static Map<String, String> patterns(Locale locale, String prefix) {
        return bundle(locale).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), key -> pattern(locale, key)));
    }

    private static String words(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "texts", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
