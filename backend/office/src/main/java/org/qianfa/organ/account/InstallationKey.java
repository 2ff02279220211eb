package org.qianfa.organ.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.text.Digest;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The key of this installation, 256 bits in a file outside its database ({@code data/installation.key}, or where {@code qianfa.installation-key} says): whoever
 * has the database alone reads nothing that is sealed with it. It is made when it is first needed; all nodes share the same one, and the database
 * remembers its digest, so that no node seals with another.
 */
@Component
public class InstallationKey {
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");
    private final Path file;
    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private Optional<String> known = Optional.empty();

    InstallationKey(
            @Value("${qianfa.installation-key:${qianfa.data:./data}/installation.key}") Path file,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.file = file;
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Text that only this key opens: AES-256-GCM, in base64url.
     *
     * @param purpose what it is and whose; nothing sealed for one purpose opens for another
     * @throws Refused where the key cannot be had, or is not the one that this database knows
     */
    public String seal(String purpose, String text) {
        var closed = box(purpose).encrypt(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
    }

    /** @throws Refused as {@link #seal}, or where the text was not sealed with this key for this purpose */
    public String open(String purpose, String closed) {
        var box = box(purpose);
        try {
            return new String(box.decrypt(Base64.getUrlDecoder().decode(closed)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            throw other();
        }
    }

    private BytesEncryptor box(String purpose) {
        return Encryptors.stronger(key(), Digest.sha256Hex(purpose));
    }

    private synchronized String key() {
        if (known.isEmpty()) {
            var key = read().orElseGet(this::make);
            remember(Digest.sha256Hex(key));
            known = Optional.of(key);
        }
        return known.get();
    }

    private Optional<String> read() {
        try {
            var key = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (!WRITTEN.matcher(key).matches()) throw other();
            return Optional.of(key);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new Refused(Sentence.of("installationKey.unreadable", file.toString()));
        }
    }

    private String make() {
        if (remembered().isPresent()) throw new Refused(Sentence.of("installationKey.missing", file.toString()));
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = HexFormat.of().formatHex(bytes);
        try {
            write(key);
        } catch (FileAlreadyExistsException _) {
            return read().orElseThrow(this::other);
        } catch (IOException | UnsupportedOperationException unwritable) {
            throw new Refused(Sentence.of("installationKey.unwritable", file.toString()));
        }
        return key;
    }

    /** Whole or not at all, and never over one that another node has made. */
    private void write(String key) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var half = Files.createTempFile(folder, "installation-key", ".tmp");
        try (var out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap((key + "\n").getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
            Files.createLink(file, half);
        } finally {
            Files.delete(half);
        }
    }

    /** The first key that this database meets is its key. */
    private void remember(String digest) {
        if (remembered().isEmpty())
            try {
                alone.executeWithoutResult(
                        _ -> jdbc.sql("insert into installation (name, content) values ('key', :digest)")
                                .param("digest", digest)
                                .update());
            } catch (DuplicateKeyException _) {
                // another node at the same moment
            }
        if (!remembered().equals(Optional.of(digest))) throw other();
    }

    private Optional<String> remembered() {
        return jdbc.sql("select content from installation where name = 'key'")
                .query(String.class)
                .optional();
    }

    private Refused other() {
        return new Refused(Sentence.of("installationKey.other", file.toString()));
    }
}
