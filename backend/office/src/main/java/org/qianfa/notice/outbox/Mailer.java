package org.qianfa.notice.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.qianfa.notice.NoticeProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends e-mails, where {@code spring.mail.host} names a mail server. */
@Component
public class Mailer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Optional<JavaMailSender> sender;
    private final String from;

    Mailer(ObjectProvider<JavaMailSender> sender, NoticeProperties configuration, Environment environment) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = configuration.mailFrom().isEmpty()
                ? environment.getProperty("spring.mail.username", "qianfa@localhost")
                : configuration.mailFrom();
    }

    public boolean isConfigured() {
        return sender.isPresent();
    }

    /** @param id the same whenever the same message is sent again, so that a mail server or reader can drop the second copy */
    void send(String id, String to, String subject, String text) throws Undelivered {
        var mail = sender.orElseThrow(() -> Undelivered.forGood("notice.undelivered.noMail", ""));
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(subject);
            helper.setText(text);
            message.setHeader("Message-ID", "<" + id + "@qianfa>");
            message.setHeader("Auto-Submitted", "auto-generated");
            send(mail, message);
        } catch (MessagingException | MailParseException | MailPreparationException wrong) {
            throw Undelivered.forGood("notice.undelivered.mailAddress", "");
        } catch (MailAuthenticationException refused) {
            throw Undelivered.forNow("notice.undelivered.mailSignIn", "");
        } catch (MailSendException failed) {
            throw failed.getFailedMessages().values().stream().anyMatch(Mailer::refusesAddress)
                    ? Undelivered.forGood("notice.undelivered.mailAddress", "")
                    : Undelivered.forNow("notice.undelivered.mailServer", "");
        } catch (MailException failed) {
            throw Undelivered.forNow("notice.undelivered.mailServer", "");
        }
    }

    private static void send(JavaMailSender mail, MimeMessage message) throws Undelivered {
        try {
            Patience.within(PATIENCE, () -> {
                mail.send(message);
                return true;
            });
        } catch (TimeoutException silent) {
            throw Undelivered.forNow("notice.undelivered.mailServer", "");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MailException refused) throw refused;
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static boolean refusesAddress(Exception failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
