package org.qianfa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTests {
    /** FIPS 180-4, the example of one block. */
    @Test
    void aTextHasTheDigestOfItsBytes() {
        assertThat(Digest.sha256Hex("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(Digest.sha256Hex("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void chineseIsTakenAsUtf8() {
        assertThat(Digest.sha256Hex("签发")).isEqualTo(Digest.sha256Hex("签发".getBytes(StandardCharsets.UTF_8)));
    }
}
