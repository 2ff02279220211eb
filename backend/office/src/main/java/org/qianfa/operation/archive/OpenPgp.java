package org.qianfa.operation.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPDataValidationException;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/**
 * Locks with a passphrase as OpenPGP does (RFC 4880: AES-256, integrity packet, the slowest iterated SHA-256), so that {@code gpg -d} opens a backup where
 * this program is no more.
 */
final class OpenPgp {
    private static final int BUFFER = 1 << 16;
    private static final int SLOWEST = 0xff;

    private OpenPgp() {}

    /** What is written into it goes out locked; it is whole when it was closed, and leaves the other one open. */
    static OutputStream lock(OutputStream out, Passphrase passphrase) throws IOException {
        try {
            var digest = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256);
            var generator =
                    new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                            .setWithIntegrityPacket(true)
                            .setSecureRandom(new SecureRandom()));
            generator.addMethod(new BcPBEKeyEncryptionMethodGenerator(passphrase.characters(), digest, SLOWEST));
            var locked = generator.open(out, new byte[BUFFER]);
            var literal = new PGPLiteralDataGenerator()
                    .open(locked, PGPLiteralData.BINARY, "qianfa.zip", PGPLiteralData.NOW, new byte[BUFFER]);
            return new Locked(literal, locked);
        } catch (PGPException failed) {
            throw new IOException(failed);
        }
    }

    /** @throws ArchiveBroken where it is locked with other words, or is nothing of the kind */
    static Unlocked unlock(InputStream in, Passphrase passphrase) throws IOException {
        try {
            var data = encrypted(new BcPGPObjectFactory(new BufferedInputStream(in, BUFFER)));
            var open = data.getDataStream(
                    new BcPBEDataDecryptorFactory(passphrase.characters(), new BcPGPDigestCalculatorProvider()));
            if (new BcPGPObjectFactory(open).nextObject() instanceof PGPLiteralData literal)
                return new Unlocked(data, new Damageable(literal.getInputStream()));
            throw new ArchiveBroken("backup.wrongPassphrase");
        } catch (PGPDataValidationException wrong) {
            throw new ArchiveBroken("backup.wrongPassphrase");
        } catch (PGPException | IOException wrong) {
            throw new ArchiveBroken("backup.wrongPassphrase");
        }
    }

    private static PGPPBEEncryptedData encrypted(BcPGPObjectFactory packets) throws IOException {
        if (packets.nextObject() instanceof PGPEncryptedDataList list
                && list.iterator().next() instanceof PGPPBEEncryptedData data) return data;
        throw new ArchiveBroken("backup.none");
    }

    /** What was locked, to be read to its end and then asked whether it was whole. */
    record Unlocked(PGPPBEEncryptedData data, InputStream content) {
        void requireWhole() throws IOException {
            content.transferTo(OutputStream.nullOutputStream());
            try {
                if (!data.verify()) throw new ArchiveBroken("backup.changed", "MDC");
            } catch (PGPException wrong) {
                throw new ArchiveBroken("backup.changed", "MDC");
            }
        }
    }

    /** What cannot be decrypted any more is said to be changed, in one way. */
    private static final class Damageable extends FilterInputStream {
        Damageable(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            try {
                return super.read(bytes, from, length);
            } catch (IOException | RuntimeException damaged) {
                throw new ArchiveBroken("backup.changed", String.valueOf(damaged.getMessage()));
            }
        }
    }

    private static final class Locked extends OutputStream {
        private final OutputStream literal;
        private final OutputStream locked;

        Locked(OutputStream literal, OutputStream locked) {
            this.literal = literal;
            this.locked = locked;
        }

        @Override
        public void write(int one) throws IOException {
            literal.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            literal.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            literal.close();
            locked.close();
        }
    }
}
