package org.qianfa.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.notice.outbox.DeadLetter;
import org.qianfa.notice.outbox.DeadLetters;
import org.qianfa.notice.outbox.Outbox;
import org.qianfa.shared.NotFound;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Robots of groups, and whoever checks our signature, behind a real HTTP server. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "flowable.async-executor-activate=false",
            "qianfa.notices.internal-hosts=127.0.0.1",
            "qianfa.notices.address=https://qianfa.example"
        })
@OnDatabase(org.qianfa.DatabaseUnderTest.H2)
@ExtendWith(OutputCaptureExtension.class)
class WebhookTests {
    private static final String SECRET = "SEC-a-secret-of-the-group-6b1f";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    ApplicationContext spring;

    @Autowired
    Webhooks webhooks;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Office office;
    HttpServer server;
    final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    volatile boolean stalls;
    volatile int status = 200;
    volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    record Heard(
            String method,
            String query,
            String body,
            Optional<String> key,
            Optional<String> time,
            Optional<String> signature) {}

    @BeforeEach
    void aRobotListens() throws IOException {
        jdbc.sql("update delivery set state = 'SENT', due_at = null").update();
        jdbc.sql("update webhook set removed_at = added_at").update();
        office = new Office(spring);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    @AfterEach
    void itStops() {
        server.stop(0);
        clock.reset();
    }

    private void hear(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        heard.add(new Heard(
                exchange.getRequestMethod(),
                String.valueOf(exchange.getRequestURI().getRawQuery()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                Optional.ofNullable(headers.getFirst("Idempotency-Key")),
                Optional.ofNullable(headers.getFirst("X-Qianfa-Timestamp")),
                Optional.ofNullable(headers.getFirst("X-Qianfa-Signature"))));
        if (status == 302) exchange.getResponseHeaders().add("Location", "/elsewhere");
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        if (stalls) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().flush();
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void aRobotOfWeComSaysWhatTheGroupMayHear() {
        add(Robot.WECOM, "");
        office.townshipReport();
        assertThat(outbox.run()).isEqualTo(1);
        var message = JSON.readTree(heard.getFirst().body());
        assertThat(message.path("msgtype").asString()).isEqualTo("text");
        assertThat(message.path("text").path("content").asString())
                .isEqualTo("临泽县人民政府部署了 2021 年度政府信息公开工作年度报告，共 1 个单位，请按时报送。");
    }

    @Test
    void aRobotOfDingTalkIsSignedAsItAsks() throws Exception {
        add(Robot.DINGTALK, SECRET);
        office.townshipReport();
        outbox.run();
        var query = heard.getFirst().query().split("&", -1);
        assertThat(query[0]).isEqualTo("access_token=k-e-y");
        var time = query[1].substring("timestamp=".length());
        assertThat(time).isEqualTo(String.valueOf(clock.millis()));
        assertThat(Base64.getDecoder()
                        .decode(URLDecoder.decode(query[2].substring("sign=".length()), StandardCharsets.UTF_8)))
                .isEqualTo(hmac(SECRET, time + "\n" + SECRET));
    }

    @Test
    void aSignedMessageCarriesItsKeyItsTimeAndASignatureOverBoth() throws Exception {
        add(Robot.SIGNED, SECRET);
        var report = office.reviewedTownshipReport();
        outbox.run();
        var last = heard.stream()
                .filter(each -> each.body().contains("SENT_FOR_SIGN_OFF"))
                .findFirst()
                .orElseThrow();
        assertThat(last.signature())
                .contains("sha256="
                        + HexFormat.of().formatHex(hmac(SECRET, last.time().orElseThrow() + "." + last.body())));
        var message = JSON.readTree(last.body());
        assertThat(message.path("text").asString()).contains("等待签发");
        assertThat(message.path("link").asString()).isEqualTo("https://qianfa.example/sign-off/" + report);
        assertThat(last.key()).contains(message.path("id").asString());
        assertThat(heard).extracting(each -> each.key().orElseThrow()).doesNotHaveDuplicates();
    }

    @Test
    void whatTheOtherSideDoesNotTakeIsTriedAgainWithTheSameKey() {
        add(Robot.SIGNED, SECRET);
        office.townshipReport();
        status = 503;
        assertThat(outbox.run()).isZero();
        status = 200;
        assertThat(outbox.run()).as("not before the pause is over").isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(outbox.run()).isEqualTo(1);
        assertThat(heard)
                .hasSize(2)
                .extracting(Heard::key)
                .containsOnly(heard.getFirst().key());
    }

    @Test
    void aRobotThatWillNeverTakeItIsADeadLetterAtOnce() {
        add(Robot.WECOM, "");
        office.townshipReport();
        answer = "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
        outbox.run();
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.complaint().in(Locale.CHINA)).contains("93000");
            assertThat(letter.target()).isEqualTo("县群");
        });
        answer = "{\"errcode\":0}";
        office.people.admin.does(me -> deadLetters.again(letters().getFirst().id(), me));
        assertThat(outbox.run()).isEqualTo(1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void aBusyRobotIsTriedLater() {
        add(Robot.DINGTALK, "");
        office.townshipReport();
        answer = "{\"errcode\":130101,\"errmsg\":\"too fast\"}";
        outbox.run();
        assertThat(letters()).isEmpty();
        answer = "{\"errcode\":0}";
        clock.advance(Duration.ofMinutes(2));
        assertThat(outbox.run()).isEqualTo(1);
    }

    /** It answers the first line at once and the rest never; it was read for as long as it liked. */
    @Test
    @Timeout(60)
    void aRobotThatDoesNotFinishItsAnswerIsLeftAlone() {
        add(Robot.WECOM, "");
        office.townshipReport();
        stalls = true;
        assertThat(outbox.run()).isZero();
        assertThat(letters()).isEmpty();
        stalls = false;
        clock.advance(Duration.ofMinutes(2));
        assertThat(outbox.run()).isEqualTo(1);
    }

    /** It has taken the message; whatever it says for how long, the group is not told again. */
    @Test
    void aReceiverThatSaysFarTooMuchIsNotToldAgain() {
        add(Robot.SIGNED, SECRET);
        office.townshipReport();
        answer = "x".repeat(1_000_000);
        assertThat(outbox.run()).isEqualTo(1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        add(Robot.SIGNED, SECRET);
        office.townshipReport();
        status = 302;
        outbox.run();
        assertThat(heard).hasSize(1);
        assertThat(letters()).singleElement().satisfies(letter -> assertThat(
                        letter.complaint().in(Locale.CHINA))
                .contains("302"));
    }

    @Test
    void addressesInsideTheHouseAreRefused() {
        for (var address : List.of(
                "https://localhost/x", "https://10.1.2.3/x", "http://example.com/x", "javascript:alert(1)", "https://"))
            assertThatExceptionOfType(Refused.class)
                    .as(address)
                    .isThrownBy(() -> add(new NewWebhook("县群", Robot.WECOM, address, "", Locale.CHINA)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add(new NewWebhook("", Robot.SIGNED, "ftp://127.0.0.1/", "short", Locale.CHINA)))
                .satisfies(refused -> assertThat(refused.obstacles()).hasSize(3));
    }

    @Test
    void secretsAreShownToNobodyLoggedNowhereAndNotAudited(CapturedOutput output) {
        add(Robot.DINGTALK, SECRET);
        office.townshipReport();
        status = 500;
        outbox.run();
        office.people.admin.does(me -> webhooks.remove(rows().getFirst().id(), me));
        assertThat(output.getAll()).contains("HTTP 500").doesNotContain(SECRET).doesNotContain("k-e-y");
        var audited = jdbc.sql("select facts from audit_entry where action like 'Webhook%'")
                .query(String.class)
                .list();
        assertThat(audited).hasSizeGreaterThanOrEqualTo(2).allSatisfy(facts -> assertThat(facts)
                .contains("127.0.0.1")
                .doesNotContain(SECRET)
                .doesNotContain("k-e-y"));
        assertThat(jdbc.sql("select concat(address, secret) from webhook where name = '县群' and removed_at is not null")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(server.getAddress().getPort() + "/") && kept.contains(SECRET));
    }

    @Test
    void aTrialGoesTheSameWayToThatRobotAlone() {
        var first = add(Robot.SIGNED, SECRET);
        add(Robot.SIGNED, SECRET);
        office.people.admin.does(me -> webhooks.tryOut(first, me));
        assertThat(outbox.run()).isEqualTo(1);
        assertThat(heard.getFirst().body()).contains("试发");
    }

    @Test
    void onlyTheAdministratorAboveSeesAndChangesWebhooks() {
        var id = add(Robot.SIGNED, SECRET);
        assertThat(rows()).extracting(WebhookRow::host).containsExactly("127.0.0.1");
        var neighbour = new Office(spring).people.admin;
        for (var other : List.of(office.people.drafter, office.people.countyOffice, office.people.auditor, neighbour)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.does(me -> webhooks.remove(id, me)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.does(me -> webhooks.tryOut(id, me)));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.people.drafter.does(webhooks::all));
        assertThat(neighbour.sees(webhooks::all)).isEmpty();
    }

    private String add(Robot robot, String secret) {
        var query = robot == Robot.DINGTALK ? "?access_token=k-e-y" : "?key=k-e-y";
        return add(new NewWebhook(
                "县群",
                robot,
                "http://127.0.0.1:" + server.getAddress().getPort() + "/send" + query,
                secret,
                Locale.CHINA));
    }

    private String add(NewWebhook webhook) {
        return office.people.admin.sees(me -> webhooks.add(webhook, me));
    }

    private List<WebhookRow> rows() {
        return office.people.admin.sees(webhooks::all);
    }

    private List<DeadLetter> letters() {
        return office.people.admin.sees(deadLetters::all);
    }

    private static byte[] hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Objects.requireNonNull(secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
