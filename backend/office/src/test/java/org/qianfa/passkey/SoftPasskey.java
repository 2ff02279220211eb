package org.qianfa.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.qianfa.Person;

/** A passkey in software: answers questions as a browser with a key on board does (WebAuthn Level 2, 6.5 and 6.3.3). */
public final class SoftPasskey {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_CREDENTIAL = 0x40;
    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private int count;
    private boolean knowsItsHolder = true;

    public SoftPasskey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
        new SecureRandom().nextBytes(id);
    }

    private SoftPasskey(KeyPair keys, byte[] id) {
        this.keys = keys;
        System.arraycopy(id, 0, this.id, 0, id.length);
        count = 1000; // more than it had counted when it was kept
    }

    /** The key itself, for a test to keep. */
    public String kept() {
        return encoded(id) + " " + encoded(keys.getPrivate().getEncoded()) + " "
                + encoded(keys.getPublic().getEncoded());
    }

    /** A key that was kept. */
    public static SoftPasskey of(String kept) {
        var parts = Stream.of(kept.split(" "))
                .map(part -> Base64.getUrlDecoder().decode(part))
                .toList();
        try {
            var factory = KeyFactory.getInstance("EC");
            return new SoftPasskey(
                    new KeyPair(
                            factory.generatePublic(new X509EncodedKeySpec(parts.get(2))),
                            factory.generatePrivate(new PKCS8EncodedKeySpec(parts.get(1)))),
                    parts.get(0));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("no key", broken);
        }
    }

    /** One that this person has added at this site. */
    public static SoftPasskey of(Person person, String password, RelyingParty site, Passkeys passkeys) {
        var key = new SoftPasskey();
        var question = person.sees(me -> passkeys.addition("我的手机", password, site, me));
        person.does(me -> passkeys.add(question, key.creates(question), me));
        return key;
    }

    /** From now on it signs for whoever touches it. */
    SoftPasskey withoutAskingWhoHoldsIt() {
        knowsItsHolder = false;
        return this;
    }

    /** The answer of {@code navigator.credentials.create}. */
    public String creates(PasskeyQuestion question) {
        return creates(question, question.site());
    }

    String creates(PasskeyQuestion question, RelyingParty where) {
        var data = joined(head(where, WITH_CREDENTIAL), new byte[16], new byte[] {0, 32}, id, publicKey());
        var attestation = joined(
                hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"clientDataJSON": "%2$s", "attestationObject": "%3$s", "transports": ["internal"]}}
                """.formatted(
                        encoded(id), encoded(clientData("webauthn.create", question, where)), encoded(attestation));
    }

    /** The answer of {@code navigator.credentials.get}. */
    public String signs(PasskeyQuestion question) {
        return signs(question, question.site());
    }

    String signs(PasskeyQuestion question, RelyingParty where) {
        var client = clientData("webauthn.get", question, where);
        var data = head(where, 0);
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"clientDataJSON": "%2$s", "authenticatorData": "%3$s", "signature": "%4$s"}}
                """.formatted(
                        encoded(id), encoded(client), encoded(data), encoded(signed(joined(data, sha256(client)))));
    }

    /** What is kept of its answer. */
    public PasskeyProof proves(PasskeyQuestion question) {
        var client = clientData("webauthn.get", question, question.site());
        var data = head(question.site(), 0);
        return new PasskeyProof(
                "我的手机",
                question.site(),
                encoded(joined(new byte[16], new byte[] {0, 32}, id, publicKey())),
                encoded(client),
                encoded(data),
                encoded(signed(joined(data, sha256(client)))));
    }

    private static byte[] clientData(String type, PasskeyQuestion question, RelyingParty where) {
        return """
                {"type": "%s", "challenge": "%s", "origin": "%s", "crossOrigin": false}""".formatted(type, encoded(bytes(question.challenge())), where.origin())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] head(RelyingParty where, int more) {
        var flags = PRESENT | (knowsItsHolder ? VERIFIED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(sha256(bytes(where.host())))
                .put((byte) flags)
                .putInt(++count)
                .array();
    }

    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(
                hex("a5010203262001215820"),
                unsigned(point.getAffineX().toByteArray()),
                hex("225820"),
                unsigned(point.getAffineY().toByteArray()));
    }

    private static byte[] unsigned(byte[] number) {
        var whole = new byte[32];
        var length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, whole, 32 - length, length);
        return whole;
    }

    private byte[] signed(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) whole.writeBytes(part);
        return whole.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
