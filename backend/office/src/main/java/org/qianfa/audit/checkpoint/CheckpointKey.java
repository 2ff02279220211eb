package org.qianfa.audit.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key that signs checkpoints (Ed25519), in a file of two lines outside the database, readable by the server alone: private, public, in base64. */
final class CheckpointKey {
    private static final String ALGORITHM = "Ed25519";
    private final PrivateKey secret;
    private final String publicKey;

    private CheckpointKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** The one in this file, which is made where it is not there. */
    static CheckpointKey in(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (lines.size() < 2) throw new IOException(file + " is no key of checkpoints");
            var secret = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)));
            return new CheckpointKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(secret), lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new UncheckedIOException(new IOException(file + " is no key of checkpoints", broken));
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        var text = base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + base64.encodeToString(pair.getPublic().getEncoded()) + "\n";
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var half = Files.createTempFile(folder, "checkpoint-key", ".tmp");
        try (var out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
            Files.move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    String publicKey() {
        return publicKey;
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the checkpoint was signed with the key that it names. */
    static boolean holds(Checkpoint checkpoint) {
        return holds(checkpoint.signedText(), checkpoint.key(), checkpoint.signature());
    }

    /** Whether this text was signed with the private half of this key. */
    static boolean holds(String text, String key, String signed) {
        try {
            var base64 = Base64.getDecoder();
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(base64.decode(key))));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(base64.decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }
}
