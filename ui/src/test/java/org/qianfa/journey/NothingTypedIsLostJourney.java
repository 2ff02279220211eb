package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk's text survives a killed server, an ended session, a second tab and a file that is no text. */
class NothingTypedIsLostJourney extends Journey {
    private Page drafter;
    private String address = "";

    @BeforeEach
    void aDrafterHasOpenedANewReport() {
        drafter = drafterOpensANewReport();
        address = drafter.url();
    }

    @Test
    void whatWasTypedWhileTheServerWasDeadIsThereAgain() {
        text(drafter, PROSE).fill("服务器停止以前写的。");
        assertThat(drafter.getByText(Pattern.compile("已自动保存"))).isVisible();
        server.kill();
        text(drafter, PROSE).fill("服务器停止以前写的。停止以后又写的 𬭚𠮷。");
        assertThat(text(drafter, PROSE)).hasText("服务器停止以前写的。停止以后又写的 𬭚𠮷。");
        server.restart();
        signsInAgain();
        assertThat(text(drafter, PROSE)).hasText("服务器停止以前写的。停止以后又写的 𬭚𠮷。");
        assertThat(drafter.getByText(Pattern.compile("已从本机恢复|本机留有"))).isVisible();
        Browsers.button(drafter, "保存").click();
        Browsers.settled(drafter);
        signsInAgain();
        assertThat(text(drafter, PROSE)).hasText("服务器停止以前写的。停止以后又写的 𬭚𠮷。");
    }

    @Test
    void whatWasTypedAfterTheSessionEndedIsThereAfterSigningInAgain() {
        browsers.forgetCookies("drafter");
        text(drafter, PROSE).fill("会话已经结束，但是人还在写。");
        text(drafter, PROSE).blur();
        signsInAgain();
        assertThat(text(drafter, PROSE)).hasText("会话已经结束，但是人还在写。");
    }

    @Test
    void ofTwoTabsOfOnePersonTheLaterOneWritesAndBothTextsAreKept() {
        var second = browsers.tab("drafter");
        second.navigate(drafter.url());
        assertThat(text(second, PROSE)).isVisible();
        Browsers.settled(second);
        text(drafter, PROSE).fill("第一个窗口写的。");
        assertThat(drafter.getByText("您在另一个窗口打开了这一部分，这里只能看。")).isVisible();
        assertThat(text(drafter, PROSE)).hasText("第一个窗口写的。");
        assertThat(text(drafter, PROSE)).hasAttribute("aria-readonly", "true");
        text(second, PROSE).fill("第二个窗口写的。");
        assertThat(second.getByText(Pattern.compile("已自动保存"))).isVisible();
        Browsers.button(drafter, "在这里编辑").click();
        assertThat(text(drafter, PROSE)).hasText("第二个窗口写的。");
        browsers.screenshot(drafter, "two-tabs");
        Browsers.button(drafter, "接在现有文字后面").click();
        assertThat(text(drafter, PROSE)).hasText("第二个窗口写的。第一个窗口写的。");
        text(second, PROSE).fill("太晚了。");
        assertThat(second.getByText("您在另一个窗口打开了这一部分，这里只能看。")).isVisible();
        drafter.reload();
        assertThat(text(drafter, PROSE)).hasText("第二个窗口写的。第一个窗口写的。");
        assertThat(drafter.getByText("太晚了。")).isVisible();
    }

    @Test
    void aFileThatIsNoTextIsRefusedInASentenceAndNothingIsStored() {
        Browsers.button(drafter, "粘贴或上传全文").click();
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        var pasted = dialog.getByLabel("报告全文");
        pasted.fill("先粘贴了一段。");
        for (var file : new FilePayload[] {
            file("照片.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
            file("报告.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)),
            file("报告.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0})
        }) {
            drafter.locator("vaadin-upload input[type=file]").setInputFiles(file);
            assertThat(drafter.getByText(Pattern.compile("请|不能|不是")).last()).isVisible();
            Browsers.settled(drafter);
        }
        browsers.screenshot(drafter, "refused-file");
        assertThat(pasted).hasValue("先粘贴了一段。");
        within(dialog, "取消").click();
        assertThat(text(drafter, PROSE)).hasText("");
    }

    private void signsInAgain() {
        browsers.forgetCookies("drafter");
        browsers.signIn(drafter, "drafter");
        drafter.navigate(address);
        assertThat(text(drafter, PROSE)).isVisible();
        Browsers.settled(drafter);
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}
