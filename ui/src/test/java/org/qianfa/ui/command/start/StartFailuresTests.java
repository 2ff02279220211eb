package org.qianfa.ui.command.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.boot.web.server.PortInUseException;

/** Whoever starts a server that does not start is told why and what to do, in two languages and without a trace. */
class StartFailuresTests {
    @TempDir
    Path data;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new PortInUseException(8080), "端口 8080 已经被", "uses port 8080"),
                Arguments.of(new BindException("Cannot assign requested address"), "不能在这个地址上监听", "cannot listen"),
                Arguments.of(new SQLException("in use", "90020", 90020), "另一个签发正在使用", "Another Qianfa"),
                Arguments.of(new SQLException("File corrupted", "90030", 90030), "已经损坏，没有动它", "damaged"),
                Arguments.of(new SQLException("Access denied for user", "28000", 1045), "用户名和密码", "user and password"),
                Arguments.of(new SQLException("Unknown database", "42000", 1049), "没有这个库", "no such database"),
                Arguments.of(new SQLException("Communications link failure", "08S01", 0), "连不上数据库服务器", "not reached"),
                Arguments.of(
                        new SQLException("something else", "HY000", 1), "数据库不能使用：something else", "cannot be used"),
                Arguments.of(new Refused(Sentence.of("start.notDemo")), "已经有正式的人员", "real people"),
                Arguments.of(
                        new IllegalStateException("of no kind"),
                        "没有启动成功：IllegalStateException of no kind",
                        "did not start"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void itIsSaidInBothLanguagesWhereverItLies(Exception failure, String chinese, String english) {
        var buried = new IllegalStateException("a bean was not made", new RuntimeException("another", failure));
        for (var language : new Locale[] {Locale.CHINA, Locale.ENGLISH})
            assertThat(StartFailures.said(buried, data).in(language).lines())
                    .hasSize(4)
                    .satisfies(lines -> assertThat(String.join("|", lines))
                            .contains(chinese, english, data.resolve("log").toString())
                            .doesNotContain("\tat ", "bean"));
    }
}
