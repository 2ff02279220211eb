package org.qianfa.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.command.CommandStreams;
import org.qianfa.ui.command.ServerStart.Demo;
import org.qianfa.ui.command.installation.InstallationCommands;

class CommandsTests {
    @TempDir
    Path place;

    private static final Path DATA = Path.of("data").toAbsolutePath();

    private final InstallationCommands installation = mock();
    private final List<ServerStart> started = new ArrayList<>();
    private final List<Path> verified = new ArrayList<>();
    private String out = "";
    private String complaints = "";

    @Test
    void withoutAWordTheServerStarts() {
        assertThat(run()).isEqualTo(RunCommand.STARTED);
        assertThat(run("run")).isEqualTo(RunCommand.STARTED);
        assertThat(started)
                .containsOnly(new ServerStart(Demo.IF_EMPTY, Optional.empty(), DATA))
                .hasSize(2);
    }

    @Test
    void optionsOfTheServer() {
        run("run", "--no-demo", "--port", "0", "--data", "/srv/../srv/qianfa");
        run("--demo", "--port=8080");
        assertThat(started)
                .containsExactly(
                        new ServerStart(Demo.UNWANTED, Optional.of(0), Path.of("/srv/qianfa")),
                        new ServerStart(Demo.WANTED, Optional.of(8080), DATA));
    }

    @Test
    void aFolderIsSeenFromWhereTheCallerStands() {
        System.setProperty("qianfa.folder", "/srv/office");
        try {
            run("run", "--data", "2026");
            run("run");
        } finally {
            System.clearProperty("qianfa.folder");
        }
        assertThat(started).extracting(ServerStart::data).containsExactly(Path.of("/srv/office/2026"), DATA);
    }

    @Test
    void theAuditLogIsProved() {
        assertThat(run("audit", "verify", "--data", "/srv/qianfa")).isEqualTo(7);
        assertThat(verified).containsExactly(Path.of("/srv/qianfa"));
    }

    @Test
    void whatIsDoneWithAnInstallation() throws IOException {
        var words = Files.writeString(place.resolve("words"), "春江潮水连海平，海上明月\n");
        assertThat(run(
                        "backup",
                        "--data",
                        "/srv/qianfa",
                        "--to",
                        "/srv/kept",
                        "--keep",
                        "7",
                        "--passphrase-file",
                        "" + words))
                .isZero();
        verify(installation).backup(eq(Path.of("/srv/qianfa")), eq(Path.of("/srv/kept")), eq(OptionalInt.of(7)), any());
        assertThat(run("backup", "--passphrase-file", "" + words)).isZero();
        verify(installation).backup(eq(DATA), eq(Path.of("backups").toAbsolutePath()), eq(OptionalInt.empty()), any());
        assertThat(run("backup", "verify", "/srv/kept/one")).isZero();
        verify(installation).verify(eq(Path.of("/srv/kept/one")), any());
        assertThat(run("restore", "/srv/kept/one", "--data", "/srv/new")).isZero();
        verify(installation).restore(eq(Path.of("/srv/kept/one")), eq(Path.of("/srv/new")), any());
        assertThat(run("repair", "--data", "/srv/qianfa")).isZero();
        verify(installation).repair(Path.of("/srv/qianfa"));
    }

    @Test
    void helpNamesEveryCommandAndEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("run", "check", "render", "audit", "启动服务", "检查任何来源", "审计日志");
        assertThat(run("run", "--help")).isZero();
        assertThat(out).contains("--demo", "--no-demo", "一次性链接", "--port", "--data", "数据目录");
        assertThat(run("audit", "verify", "--help")).isZero();
        assertThat(out).contains("退出码", "完整", "数据目录");
        assertThat(run("backup", "--help")).isZero();
        assertThat(out).contains("--to", "--keep", "--passphrase-file", "12 个字符", "verify", "数据目录");
        assertThat(run("backup", "verify", "--help")).isZero();
        assertThat(out).contains("FILE", "备份文件");
        assertThat(run("restore", "--help")).isZero();
        assertThat(out).contains("FILE", "MySQL", "数据目录");
        assertThat(run("repair", "--help")).isZero();
        assertThat(out).contains("升级前");
        assertThat(run("check", "--help")).isZero();
        assertThat(out).contains("qianfa check", "--organ-kind");
        assertThat(started).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walk|qianfa 不认识 walk。",
                "audit|audit 之后应写明命令：verify",
                "audit verify --demo|verify 不认识 --demo",
                "run --port|--port 之后缺少值。",
                "run --port x|--port：“x”不是端口号",
                "run --port 70000|“70000”不是端口号",
                "run --data=|--data：“”不能作数据目录",
                "run --demo --no-demo|只能选一个：--demo、--no-demo",
                "run --x|run 不认识 --x",
                "backup --keep 0 --data x|“0”不是份数",
                "backup --data x|备份要有口令",
                "backup --passphrase-file /nowhere|读不到口令文件 /nowhere",
                "backup --to=|--to：“”不能作文件名",
                "backup verify|verify 之后应写明文件",
                "restore|restore 之后应写明文件",
                "--x|run 不认识 --x"
            })
    void everythingElseIsSaidToBeWrong(String words, String said) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(complaints).contains(said);
        assertThat(started).isEmpty();
    }

    private int run(String... words) {
        var result = new ByteArrayOutputStream();
        var said = new ByteArrayOutputStream();
        var outcome = new Commands(
                        started::add,
                        data -> {
                            verified.add(data);
                            return 7;
                        },
                        installation,
                        new CommandStreams(
                                InputStream.nullInputStream(),
                                result,
                                new PrintStream(said, true, StandardCharsets.UTF_8)),
                        Locale.SIMPLIFIED_CHINESE)
                .run(words);
        out = result.toString(StandardCharsets.UTF_8);
        complaints = said.toString(StandardCharsets.UTF_8);
        return outcome;
    }
}
