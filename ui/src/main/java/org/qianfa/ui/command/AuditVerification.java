package org.qianfa.ui.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.qianfa.approval.PasskeyVerification;
import org.qianfa.approval.SignatureProofs;
import org.qianfa.audit.AuditLog;
import org.qianfa.audit.AuditTrail;
import org.qianfa.audit.LogComparison;
import org.qianfa.audit.checkpoint.CheckpointVerification;
import org.qianfa.form.content.ContentJson;
import org.qianfa.publication.edition.EditionRows;
import org.qianfa.publication.proof.EditionVerification;
import org.qianfa.publication.proof.SignatureVerification;
import org.qianfa.text.Refused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.TransactionException;

/** {@code audit verify}: the log, the proofs of signatures by passkey, and what was published, read from the database as it is. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"org.qianfa.audit", "org.qianfa.organ", "org.qianfa.passkey", "org.qianfa.publication.proof"})
@Import({SignatureProofs.class, PasskeyVerification.class, EditionRows.class, ContentJson.class})
public class AuditVerification {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    static int run(Path data, PrintStream out) {
        var spring = new SpringApplication(AuditVerification.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        try (var context = spring.run("--qianfa.data=" + data)) {
            if (isEmbedded(context.getEnvironment())) EmbeddedFile.require(data);
            nameRestores(context.getBean(AuditTrail.class), out);
            return IntStream.of(
                            verdict(context.getBean(AuditLog.class), out),
                            verdict(context.getBean(SignatureProofs.class), out),
                            verdict("检查点", context.getBean(CheckpointVerification.class)::examine, out),
                            verdict("通行密钥", context.getBean(PasskeyVerification.class)::examine, out),
                            verdict("签发记录", context.getBean(SignatureVerification.class)::examine, out),
                            verdict(
                                    "公布的报告和文件",
                                    () -> context.getBean(EditionVerification.class)
                                            .examine(data.resolve("published")),
                                    out))
                    .max()
                    .orElseThrow();
        } catch (Refused missing) {
            out.println(missing.in(Locale.CHINA));
            return UNREADABLE;
        } catch (DataAccessException | TransactionException unreadable) {
            return unreadable(unreadable.getMostSpecificCause(), out);
        } catch (IOException unreadable) {
            return unreadable(unreadable, out);
        }
    }

    private static int unreadable(Throwable why, PrintStream out) {
        out.println("读不到审计日志。如果服务正在使用这个数据库，请先停止服务。\n" + why.getMessage());
        return UNREADABLE;
    }

    /** A restore is no fault; whoever reads the log is to know that what came after the backup is not in it. */
    private static void nameRestores(AuditTrail trail, PrintStream out) {
        try {
            trail.linesAboutPeople(List.of("InstallationRestored", "UpgradeUndone"))
                    .forEach(line -> out.println("本库在 %s 由备份恢复过，备份做于 %s，摘要 %s。"
                            .formatted(
                                    line.facts().get("at"),
                                    line.facts().get("madeAt"),
                                    line.facts().get("digest"))));
        } catch (BadSqlGrammarException _) {
            // an empty database: nothing was restored
        }
    }

    public static boolean isEmbedded(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
    }

    private static int verdict(SignatureProofs proofs, PrintStream out) {
        try {
            var examined = proofs.examine();
            if (examined.broken().isEmpty()) {
                if (examined.proofs() > 0) out.println("签发证据完整：通行密钥的签名共 %d 个，逐个核验无误。".formatted(examined.proofs()));
                return WHOLE;
            }
            examined.broken().forEach(report -> out.println("报告 %s：签发时通行密钥签名的内容，与签发记录不符。".formatted(report)));
            out.println("签发证据不完整：%d 个中有 %d 个核验不过。"
                    .formatted(examined.proofs(), examined.broken().size()));
            return BROKEN;
        } catch (BadSqlGrammarException _) {
            return WHOLE; // a database that has not been opened since there are passkeys
        }
    }

    private static int verdict(String what, Supplier<LogComparison> examination, PrintStream out) {
        try {
            var found = examination.get();
            var differences = found.differences();
            differences.forEach(difference -> out.println(difference.in(Locale.CHINA)));
            if (found.unproved() > 0)
                out.println("%s：有 %d 个是此前的版本留下的，当时没有留证，不能逐个核对。".formatted(what, found.unproved()));
            if (!differences.isEmpty())
                out.println("%s不完整：%d 个中有 %d 处与审计日志不符。".formatted(what, found.compared(), differences.size()));
            else if (found.compared() > found.unproved())
                out.println("%s完整：共 %d 个，逐个与审计日志核对无误。".formatted(what, found.compared() - found.unproved()));
            return differences.isEmpty() ? WHOLE : BROKEN;
        } catch (BadSqlGrammarException _) {
            return WHOLE; // a database that an earlier version left and nobody has opened since
        }
    }

    private static int verdict(AuditLog log, PrintStream out) {
        var breaks = log.verify();
        if (breaks.isEmpty()) {
            out.println("审计日志完整：共 %d 条，逐条核对无误。".formatted(log.size()));
            return WHOLE;
        }
        breaks.forEach(found -> out.println(found.sentence().in(Locale.CHINA)));
        out.println("审计日志不完整：有 %d 处与写入时不符。".formatted(breaks.size()));
        return BROKEN;
    }
}
