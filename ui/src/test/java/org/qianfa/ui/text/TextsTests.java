package org.qianfa.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTests {
    @Test
    void everyWordStandsInBothLanguages() throws IOException {
        assertThat(keys("/texts.properties").stringPropertyNames())
                .isEqualTo(keys("/texts_en.properties").stringPropertyNames());
    }

    @Test
    void chineseIsSpokenUnlessEnglishWasChosen() {
        assertThat(Texts.in(Locale.FRENCH, "act.submit")).isEqualTo("送审");
        assertThat(Texts.in(Locale.US, "act.submit")).isEqualTo("Submit");
    }

    private static Properties keys(String file) throws IOException {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(TextsTests.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
