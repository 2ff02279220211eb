package org.qianfa.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.ui.command.CommandLine.Demo;

class CommandLineTests {
    private static final Path DATA = Path.of("data").toAbsolutePath();

    @Test
    void withoutAWordTheServerStarts() {
        assertThat(parse("")).isEqualTo(new CommandLine.Run(Demo.IF_EMPTY, Optional.empty(), DATA));
        assertThat(parse("run")).isEqualTo(parse(""));
    }

    @Test
    void optionsOfTheServer() {
        assertThat(parse("run --no-demo --port 0 --data /srv/../srv/qianfa"))
                .isEqualTo(new CommandLine.Run(Demo.UNWANTED, Optional.of(0), Path.of("/srv/qianfa")));
        assertThat(parse("--demo")).isEqualTo(new CommandLine.Run(Demo.WANTED, Optional.empty(), DATA));
    }

    @Test
    void theAuditLogIsProved() {
        assertThat(parse("audit verify --data /srv/qianfa"))
                .isEqualTo(new CommandLine.VerifyAudit(Path.of("/srv/qianfa")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk",
                "audit",
                "audit verify --demo",
                "run --port",
                "run --port x",
                "run --port 70000",
                "run --x"
            })
    void everythingElseIsSaidToBeWrong(String words) {
        assertThat(parse(words)).isInstanceOf(CommandLine.Misunderstood.class);
    }

    private static CommandLine parse(String words) {
        return CommandLine.parse(words.isEmpty() ? new String[0] : words.split(" "));
    }
}
