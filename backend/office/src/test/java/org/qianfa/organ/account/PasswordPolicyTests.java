package org.qianfa.organ.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.organ.account.PasswordRules.Policy;
import org.qianfa.text.Sentence;

class PasswordPolicyTests {
    private static final List<String> ABOUT = List.of("wuxiaofeng", "吴晓峰", "柳河镇人民政府", "620723104");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "1qaz2wsx3edc",
                "aaaaaaaaaaaa",
                "password123",
                "P@ssw0rd123",
                "woaini1314520",
                "wuxiaofeng1",
                "wuxiaofeng2026",
                "620723104620723104",
                "admin123456",
                "Qianfa2026!",
                "吴晓峰吴晓峰吴晓峰1",
                "abcdefghij",
                "20260101201"
            })
    void whatIsEasilyGuessedIsRefused(String wanted) {
        assertThat(obstacles(Policy.ASVS, wanted))
                .as(wanted)
                .extracting(Sentence::key)
                .containsExactly("organ.passwordGuessed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xuyao-Yige-Mima-7",
                "Xin-De-Mima-8",
                "柳河镇-2022-demo",
                "窗台上有三盆吊兰",
                "窗台上有三盆吊兰没浇水",
                "kettle marble window",
                "shitou heliu qingcao",
                "t7#Lw9-qPz2x"
            })
    void whatStrangersDoNotGuessIsTaken(String wanted) {
        assertThat(obstacles(Policy.ASVS, wanted))
                .as(wanted)
                .filteredOn(obstacle -> !obstacle.key().equals("organ.passwordShort"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle marble window", "窗台上有三盆吊兰没浇水", "KETTLE MARBLE WINDOW"})
    void underTheNationalStandardThreeKindsOfSignsAreAskedFor(String wanted) {
        assertThat(obstacles(Policy.GB, wanted)).extracting(Sentence::key).containsExactly("organ.passwordKinds");
        assertThat(obstacles(Policy.GB, wanted + "-Ab7")).isEmpty();
    }

    private static List<Sentence> obstacles(Policy policy, String wanted) {
        return new PasswordPolicy(new PasswordRules(policy, Optional.empty())).obstacles(wanted, ABOUT);
    }
}
