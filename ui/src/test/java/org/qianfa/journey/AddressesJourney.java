package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every account at every address: what is not theirs is not found, whatever they type into the address bar. */
class AddressesJourney extends Journey {
    private static final Pattern NOT_FOUND = Pattern.compile("没有找到");

    /** Which addresses an account may see, of all that there are. */
    private static final Map<String, List<String>> SEES = Map.of(
            "drafter", List.of("", "reports", "reports/{id}", "review/{id}", "sign-off/{id}"),
            "deputy", List.of("", "reports", "reports/{id}", "review/{id}", "sign-off/{id}"),
            "secretary", List.of("", "reports", "reports/{id}", "review/{id}", "sign-off/{id}"),
            "admin", List.of("deadlines", "inspection", "reports", "reports/{id}", "review/{id}", "sign-off/{id}"),
            "county", List.of("deadlines", "inspection", "reports", "reports/{id}", "review/{id}", "sign-off/{id}"),
            "shuiwu-drafter", List.of("", "reports"),
            "auditor", List.of("audit"),
            "sysadmin", List.of("organs"),
            "secadmin", List.of("organs"));

    private static final List<String> ADDRESSES = List.of(
            "reports",
            "reports/{id}",
            "review/{id}",
            "sign-off/{id}",
            "deadlines",
            "inspection",
            "organs",
            "audit",
            "reports/no-such-report",
            "nowhere");

    @Test
    void everyAccountSeesItsOwnAddressesAndNoOthers() {
        var report = reportOf(opensTheReport("drafter"));
        SEES.forEach((account, seen) -> {
            var page = browsers.signIn(account);
            for (var address : ADDRESSES) {
                page.navigate(server.address() + address.replace("{id}", report));
                if (seen.contains(address)) assertThat(heading(page)).not().hasText(NOT_FOUND);
                else assertThat(page.locator("body")).containsText(NOT_FOUND);
            }
            browsers.forget(account);
        });
        var stranger = browsers.tab("stranger");
        for (var address : ADDRESSES) {
            stranger.navigate(server.address() + address.replace("{id}", report));
            assertThat(Browsers.button(stranger, "登录")).isVisible();
        }
        stranger.navigate(server.address() + "public/620723108/2026/");
        assertThat(stranger.locator("body")).containsText(NOT_FOUND);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
