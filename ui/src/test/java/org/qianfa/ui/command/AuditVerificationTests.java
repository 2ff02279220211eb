package org.qianfa.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.StoredInstallation;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.passkey.SoftPasskey;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** {@code ./qianfa audit verify} on a database that nobody uses now. */
class AuditVerificationTests {
    private static final String URL = "jdbc:h2:file:%s/qianfa";
    private static final String REPORT = "5f0c1f3e-8a5e-4a55-9a3b-0a7d6d1f2c11";
    private static final String SIGNED = "签发\nreport " + REPORT + "\nedition 1\nsm3 abc\nsha256 def";

    @TempDir
    Path data;

    @Test
    void aSignatureByPasskeyIsCheckedAgainstWhatTheRecordSaysWasSigned() {
        migratedTo("latest");
        signed();
        assertThat(verified(1))
                .contains("审计日志完整")
                .contains("签发证据完整：通行密钥的签名共 1 个")
                .as("a key that nobody has added by the log")
                .contains("通行密钥不完整：1 个中有 1 处与审计日志不符");
        database().sql("update signature set sm3 = 'abd'").update();
        assertThat(verified(1)).contains("报告 " + REPORT).contains("签发证据不完整：1 个中有 1 个核验不过");
    }

    @Test
    void aDatabaseFromBeforeThereWerePasskeysHasNoneToCheck() {
        migratedTo("060");
        assertThat(verified(0)).contains("审计日志完整").doesNotContain("签发证据");
    }

    @Test
    void whereThereIsNoDatabaseItSaysSo() {
        assertThat(verified(2)).contains("没有找到数据库");
    }

    @Test
    void whatVersion010LeftIsWhole() {
        data = new StoredInstallation("0.1.0", DatabaseUnderTest.H2).unpacked();
        assertThat(verified(0))
                .contains("审计日志完整")
                .contains("签发证据完整：通行密钥的签名共 1 个")
                .contains("公布的报告和文件：有");
    }

    private void migratedTo(String version) {
        Flyway.configure()
                .dataSource(source())
                .placeholders(Map.of("table_options", "", "moment", "timestamp(6)"))
                .target(version)
                .load()
                .migrate();
    }

    private void signed() {
        var question = new PasskeyQuestion(
                new StaffId("head"),
                SIGNED,
                SIGNED + "\n1",
                RelyingParty.of("https://qianfa.example"),
                Instant.EPOCH,
                "");
        var proof = new SoftPasskey().proves(question);
        var source = new SingleConnectionDataSource(URL.formatted(data), "qianfa", "", true);
        var database = JdbcClient.create(source);
        database.sql("set referential_integrity false").update();
        database.sql("""
                        insert into signature (id, report_id, edition, revision, staff_id, staff_name, opinion, sm3, sha256, signed_at)
                        values ('s', ?, 1, 1, 'head', '刘国强', '同意', 'abc', 'def', current_timestamp)
                        """).param(REPORT).update();
        database.sql("insert into signature_proof values ('s', ?, ?, ?, ?, ?, ?)")
                .params(
                        proof.passkeyName(),
                        proof.site().origin(),
                        proof.credential(),
                        proof.clientData(),
                        proof.authenticatorData(),
                        proof.signature())
                .update();
        source.destroy();
    }

    private String verified(int status) {
        return AuditCommands.verified(data, status);
    }

    private JdbcClient database() {
        return JdbcClient.create(source());
    }

    private DriverManagerDataSource source() {
        return new DriverManagerDataSource(URL.formatted(data), "qianfa", "");
    }
}
