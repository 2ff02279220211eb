package org.qianfa.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    private static final TotpKey RFC =
            new TotpKey(new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** The test vectors of RFC 6238, appendix B, of which an app shows the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void countsAsTheStandardDoes(long second, String shown) {
        assertThat(at(second).step(RFC, shown)).hasValue(second / 30);
        assertThat(at(second + 30).step(RFC, shown)).hasValue(second / 30);
        assertThat(at(second - 30).step(RFC, shown)).hasValue(second / 30);
        assertThat(at(second + 60).step(RFC, shown)).isEmpty();
        assertThat(at(second - 60).step(RFC, shown)).isEmpty();
    }

    @Test
    void anAddressTellsAnAppAllThatItNeeds() {
        assertThat(new TotpKey("ABCD").address("吴 a"))
                .isEqualTo("otpauth://totp/Qianfa:%E5%90%B4%20a?secret=ABCD&issuer=Qianfa");
        assertThat(TotpKey.random().letters()).hasSize(32).matches("[A-Z2-7]+");
        assertThat(new TotpKey("ABCDEFGH").grouped()).isEqualTo("ABCD EFGH");
    }

    private static Totp at(long second) {
        return new Totp(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
