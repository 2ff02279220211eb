package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class LoginJourney extends Journey {
    @Test
    void theDoorOpensAndNothingLeavesTheMachine() {
        Page page = browsers.tab("visitor");
        page.navigate(server.address());
        page.waitForURL("**/login**");
        assertThat(Browsers.field(page, "账号")).isVisible();
        assertThat(Browsers.field(page, "密码")).isVisible();
        assertThat(Browsers.button(page, "登录")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        browsers.screenshot(page, "login");
        assertThat(browsers.foreignRequests()).isEmpty();
        assertThat(browsers.consoleErrors()).isEmpty();
    }

    /** Where it stood in an address it would be in every log and link. */
    @Test
    void theNumberOfASessionIsInNoAddress() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : List.of("", "reports", "login", "public/")) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                Assertions.assertThat(answer.headers().firstValue("Location").orElse("") + answer.body())
                        .as(path)
                        .doesNotContain("jsessionid");
            }
        }
    }
}
