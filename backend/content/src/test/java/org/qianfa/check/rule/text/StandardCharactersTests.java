package org.qianfa.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qianfa.text.ProductFile;

class StandardCharactersTests {
    @Test
    void theTableOfTheBuildIsTheTableOfUnicode() {
        assertThat(ProductFile.text(StandardCharacters.FILE)).isEqualTo(StandardCharactersCompiler.pairs());
        assertThat(StandardCharacters.standing('開')).isEqualTo('开');
        assertThat(StandardCharacters.standing('⼀')).isEqualTo('一');
        assertThat(StandardCharacters.standing('著')).isEqualTo('著');
        assertThat(StandardCharacters.standing(0x20000)).isEqualTo(0x20000);
    }
}
