package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A running server gives its backup to whoever is at the machine; its folder is lost, and everything stands there again. */
class BackupJourney extends Journey {
    @TempDir
    Path place;

    @Test
    void everythingIsBackedUpWhileItRunsAndRestoredAfterTheFolderIsLost() throws Exception {
        var year = adminCallsTheTownship();
        var words = Files.writeString(place.resolve("words"), "春江潮水连海平，海上明月\n").toString();
        var kept = place.resolve("kept");
        assertThat(server.command(
                        "backup", "--data", "" + server.data(), "--to", "" + kept, "--passphrase-file", words))
                .contains("备份完成");
        var backup = only(kept);
        assertThat(server.command("backup", "verify", backup, "--passphrase-file", words))
                .contains("备份完整");
        server.stop();
        assertThat(server.data().resolve("backup.door")).doesNotExist();
        FileSystemUtils.deleteRecursively(server.data());
        assertThat(server.command("restore", backup, "--data", "" + server.data(), "--passphrase-file", words))
                .contains("恢复完成");
        assertThat(server.command("audit", "verify", "--data", "" + server.data()))
                .contains("审计日志完整", "由备份恢复过");
        server.restart();
        var admin = browsers.signIn("admin");
        admin.navigate(server.address() + "deadlines");
        assertThat(admin.getByRole(AriaRole.MAIN)).containsText("" + year);
        messagesWaitUntilTheyAreReleased();
    }

    private void messagesWaitUntilTheyAreReleased() {
        var system = browsers.signIn("sysadmin");
        system.navigate(server.address() + "organs");
        assertThat(system.getByText("消息暂停发送")).isVisible();
        looksGood(system, "restored");
        Browsers.button(system, "不发旧的，从现在开始").click();
        var asking = system.getByRole(AriaRole.DIALOG);
        assertThat(asking).containsText("不发恢复以前的消息？");
        within(asking, "不发旧的，从现在开始").click();
        assertThat(system.getByText("已放行，恢复以前的消息不再发送。")).isVisible();
        assertThat(system.getByText("消息暂停发送")).isHidden();
    }

    private static String only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList().getFirst().toString();
        }
    }
}
