package org.qianfa.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressLineTests {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @AfterEach
    void nobodyLooksOn() {
        System.clearProperty(ProgressLine.PROPERTY);
    }

    @Test
    void oneLineSaysHowFarItHasComeAndIsGoneAtTheEnd() {
        System.setProperty(ProgressLine.PROPERTY, "true");
        assertThat(afterTwoOf(2)).isEqualTo("\r\u001b[K已完成 1 / 2\r\u001b[K已完成 2 / 2\r\u001b[K");
    }

    @Test
    void nothingIsShownOfASingleFileOrWhereNobodyLooksOn() {
        assertThat(afterTwoOf(2)).isEmpty();
        System.setProperty(ProgressLine.PROPERTY, "true");
        assertThat(afterTwoOf(1)).isEmpty();
    }

    private String afterTwoOf(int total) {
        shown.reset();
        try (var progress = new ProgressLine(
                new PrintStream(shown, true, StandardCharsets.UTF_8), total, Locale.SIMPLIFIED_CHINESE)) {
            progress.advance();
            progress.advance();
        }
        return shown.toString(StandardCharsets.UTF_8);
    }
}
