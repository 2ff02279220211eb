package org.qianfa.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.ReportsUnderTest.findings;
import static org.qianfa.check.ReportsUnderTest.saying;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportsUnderTest;

/** P-1: what is personal is found where it stands, and what only looks like it is not. */
class PersonalDataTests {
    private static java.util.List<Finding> in(String sentence) {
        return findings("P-1", ReportsUnderTest.of(saying(1, text -> text + "\n" + sentence + "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            申请人身份证号为411121196802143030，已答复。        | 411121196802143030         | 这里有身份证号 411****3030。
            证件号１１０１０１１９９００３０７７５８Ｘ            | １１０１０１１９９００３０７７５８Ｘ | 这里有身份证号 110****758X。
            旧证件号410522650817231登记在册。                  | 410522650817231            | 这里有身份证号 410****7231。
            有事请拨打13938271645。                           | 13938271645                | 这里有手机号 139****1645。
            联系电话：139 3827 1645。                         | 139 3827 1645              | 这里有手机号 139****1645。
            电话+86-13938271645                              | +86-13938271645            | 这里有手机号 +86****1645。
            电话１３９３８２７１６４５。                        | １３９３８２７１６４５       | 这里有手机号 139****1645。
            补贴打入6228480010265437219账户。                 | 6228480010265437219        | 这里有银行卡号 622****7219。
            材料寄给lixiaohua1987@163.com。                   | lixiaohua1987@163.com      | 这里有电子邮箱 lix****.com。
            申请人住在和平路25号院3号楼2单元501室。             | 和平路25号院3号楼2单元501室  |
            """)
    void personalDataIsFoundAtItsPlace(String sentence, String quote, String message) {
        assertThat(in(sentence)).singleElement().satisfies(finding -> {
            var place = (Place.InSection) finding.place();
            assertThat(place.quote()).endsWith(quote);
            assertThat(finding.blocks()).isTrue();
            assertThat(finding.overridable()).isTrue();
            assertThat(finding.message().toString()).doesNotContain(quote);
            if (message != null) assertThat(finding.message()).hasToString(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "咨询热线12345，监督电话0375-6123456，400-810-1234。",
                "统一社会信用代码11411121MB0T21430X。",
                "统一社会信用代码：114111211968021430。",
                "受理编号20210314159265358979已办结。",
                "办理时间为20210101-20211231。",
                "按照国办公开办函〔2021〕30号要求办理。",
                "申请人电话138****1234，证件号411***********3030。",
                "身份证号411121196802143032校验不符。",
                "联系地址：柳河镇人民路25号政务公开办公室201室，邮编467100。",
                "联系邮箱：lhzzwgk@pds.gov.cn。",
                "累计浏览量13938271645678次。",
                "政府办公楼位于人民路25号。",
                "阅读量达13800次，投入资金1380.0000万元。"
            })
    void whatOnlyLooksLikeItIsNotFound(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void aMobileNumberInALineOfContactsIsStillPersonal() {
        assertThat(in("联系地址：柳河镇人民路25号，联系电话：13938271645。")).hasSize(1);
    }
}
