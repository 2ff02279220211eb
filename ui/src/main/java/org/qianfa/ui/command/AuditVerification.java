package org.qianfa.ui.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import org.qianfa.approval.PasskeyVerification;
import org.qianfa.approval.SignatureProofs;
import org.qianfa.audit.AuditLog;
import org.qianfa.form.content.ContentJson;
import org.qianfa.publication.edition.EditionRows;
import org.qianfa.publication.proof.EditionVerification;
import org.qianfa.publication.proof.SignatureVerification;
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
            if (isEmbedded(context.getEnvironment()) && !Files.exists(data.resolve("qianfa.mv.db"))) {
                out.println("没有找到数据库：" + data);
                return UNREADABLE;
            }
            return IntStream.of(
                            verdict(context.getBean(AuditLog.class), out),
                            verdict(context.getBean(SignatureProofs.class), out),
                            verdict(context.getBean(PasskeyVerification.class), out),
                            verdict(context.getBean(SignatureVerification.class), out),
                            verdict(context.getBean(EditionVerification.class), data.resolve("published"), out))
                    .max()
                    .orElseThrow();
        } catch (DataAccessException | TransactionException unreadable) {
            out.println("读不到审计日志。如果服务正在使用这个数据库，请先停止服务。\n"
                    + unreadable.getMostSpecificCause().getMessage());
            return UNREADABLE;
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

    private static int verdict(PasskeyVerification passkeys, PrintStream out) {
        try {
            var examined = passkeys.examine();
            examined.differences().forEach(difference -> out.println(difference.in(Locale.CHINA)));
            if (examined.unproved() > 0) out.println("有 %d 把通行密钥是日志记下密钥之前添加的，不能逐把核对。".formatted(examined.unproved()));
            if (examined.differences().isEmpty()) return WHOLE;
            out.println("通行密钥不完整：%d 把中有 %d 把与日志不符。"
                    .formatted(examined.keys(), examined.differences().size()));
            return BROKEN;
        } catch (BadSqlGrammarException _) {
            return WHOLE; // a database that has not been opened since there are passkeys
        }
    }

    private static int verdict(SignatureVerification signatures, PrintStream out) {
        var examined = signatures.examine();
        examined.differences().forEach(difference -> out.println(difference.in(Locale.CHINA)));
        if (!examined.differences().isEmpty()) {
            out.println("签发记录不完整：有 %d 处与签发时不符。".formatted(examined.differences().size()));
            return BROKEN;
        }
        if (examined.signatures() > 0) out.println("签发记录完整：共 %d 份，与日志和当时的稿子一致。".formatted(examined.signatures()));
        return WHOLE;
    }

    private static int verdict(EditionVerification editions, Path folder, PrintStream out) {
        var examined = editions.examine(folder);
        examined.differences().forEach(difference -> out.println(difference.in(Locale.CHINA)));
        if (examined.unsealed() > 0)
            out.println("有 %d 份是此前的版本公布的，当时没有留证；用现在的版本启动一次后补记。".formatted(examined.unsealed()));
        if (!examined.differences().isEmpty()) {
            out.println("公布内容不完整：有 %d 处与公布时不符。".formatted(examined.differences().size()));
            return BROKEN;
        }
        if (examined.editions() > examined.unsealed())
            out.println("公布内容完整：共 %d 份、%d 个 PDF 文件，与公布时记入日志的摘要一致。"
                    .formatted(examined.editions() - examined.unsealed(), examined.files()));
        return WHOLE;
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
