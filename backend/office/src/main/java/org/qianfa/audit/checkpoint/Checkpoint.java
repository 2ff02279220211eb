package org.qianfa.audit.checkpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.qianfa.text.Digest;

/**
 * What the log was at one moment, signed.
 *
 * @param number counted from 1
 * @param previous SHA-256 of the signed text of the one before; 64 zeros for the first
 * @param leaves of the chains that have grown since the one before
 * @param chains how many chains the roots are over
 * @param key the public key that it was signed with, in base64 (X.509 SubjectPublicKeyInfo)
 * @param signature Ed25519 (RFC 8032) over {@link #signedText}, in base64
 */
@JsonPropertyOrder({"number", "at", "previous", "chains", "sm3", "sha256", "key", "signature", "leaves"})
public record Checkpoint(
        long number,
        Instant at,
        String previous,
        List<Leaf> leaves,
        int chains,
        String sm3,
        String sha256,
        String key,
        String signature) {
    static final String NOTHING = "0".repeat(64);

    public Checkpoint {
        leaves = List.copyOf(leaves);
    }

    /** What is signed: seven lines, without a line end after the last. */
    public String signedText() {
        return String.join(
                "\n",
                "qianfa checkpoint 1",
                Long.toString(number),
                at.toString(),
                previous,
                Integer.toString(chains),
                sm3,
                sha256);
    }

    String digest() {
        return Digest.sha256Hex(signedText());
    }

    Checkpoint signed(CheckpointKey by) {
        return new Checkpoint(number, at, previous, leaves, chains, sm3, sha256, by.publicKey(), by.sign(signedText()));
    }

    /** Without the names and lengths of chains: what anybody may keep to hold the log against. */
    public Checkpoint withoutLeaves() {
        return new Checkpoint(number, at, previous, List.of(), chains, sm3, sha256, key, signature);
    }
}
