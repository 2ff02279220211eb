package org.qianfa.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.notice.NoticeProperties;
import org.qianfa.text.Sentence;

/** A webhook is no way into the house. */
class WebhookAddressPolicyTests {
    private final WebhookAddressPolicy safe =
            new WebhookAddressPolicy(new NoticeProperties("", "", List.of("Gateway.internal")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.5",
                "172.16.3.4",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "192.0.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "fec0::1"
            })
    void addressesInsideTheHouseAreRefused(String address) throws Exception {
        assertThat(WebhookAddressPolicy.isOutside(InetAddress.getByName(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "100.63.0.1",
                "100.128.0.1",
                "198.17.0.1",
                "223.5.5.5",
                "2400:3200::1",
                "2606:4700::1111"
            })
    void addressesOutsideAreNot(String address) throws Exception {
        assertThat(WebhookAddressPolicy.isOutside(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/hook, notice.webhookHttps",
        "ftp://1.1.1.1/hook, notice.webhookHttps",
        "file:///etc/passwd, notice.webhookAddress",
        "mailto:a@b, notice.webhookAddress",
        "https://user:word@1.1.1.1/hook, notice.webhookAddress",
        "https://1.1.1.1/hook#part, notice.webhookAddress",
        "https:///hook, notice.webhookAddress",
        "https://127.0.0.1/hook, notice.webhookInside",
        "https://[::1]/hook, notice.webhookInside",
        "https://localhost/hook, notice.webhookInside",
        "https://2130706433/hook, notice.webhookInside",
        "https://nowhere.invalid/hook, notice.webhookUnknown"
    })
    void whatCannotBeCalledIsRefusedInASentence(URI address, String why) {
        assertThat(safe.refusal(address)).map(Sentence::key).contains(why);
    }

    @Test
    void httpsToTheOutsideIsLetThroughAndAHostThatTheConfigurationNamesToo() {
        assertThat(safe.refusal(URI.create("https://1.1.1.1/hook?key=1"))).isEmpty();
        assertThat(safe.refusal(URI.create("http://gateway.internal:8080/hook")))
                .isEmpty();
        assertThat(safe.refusal(URI.create("ftp://gateway.internal/hook"))).isPresent();
    }
}
