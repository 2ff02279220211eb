package org.qianfa.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.OnDatabase;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.DemoCounty;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.Organs;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.organ.account.FirstAdministrators;
import org.qianfa.organ.account.Installation;
import org.qianfa.text.Refused;
import org.qianfa.ui.command.ServerStart;
import org.qianfa.ui.command.ServerStart.Demo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@OnDatabase(value = DatabaseUnderTest.H2, ofItsOwn = true)
@Transactional
@DirtiesContext
class DemoDataTests {
    @TempDir
    Path data;

    @Autowired
    DemoData demo;

    @Autowired
    DemoStaysHome home;

    @Autowired
    Installation installation;

    @Autowired
    FirstAdministrators administrators;

    @Autowired
    DemoCounty county;

    @Autowired
    Organs organs;

    @Test
    void onAnEmptyEmbeddedDatabaseTheDemoCountyIsMadeAndRemembered() {
        demo.prepare(run(Demo.IF_EMPTY));
        assertThat(installation.isDemo()).isTrue();
        assertThat(organs.byCode("620723108")).isPresent();
        assertThat(county.people())
                .extracting(Staff::account)
                .contains("drafter", "drafter2", "deputy", "member1", "member2", "secretary")
                .contains("admin", "sysadmin", "secadmin", "auditor", "county", "shuiwu-drafter", "jiaoyu-head");
        assertThat(administrators.invite()).isEmpty();
        demo.prepare(run(Demo.UNWANTED));
        assertThat(installation.isDemo()).isTrue();
    }

    @Test
    void withoutDemoAnEmptyDatabaseStaysEmpty() {
        demo.prepare(run(Demo.UNWANTED));
        assertThat(installation.isEmpty()).isTrue();
        assertThat(data.resolve("demo-password")).doesNotExist();
    }

    @Test
    void aDatabaseWithRealPeopleNeverBecomesADemo() {
        var token = Objects.requireNonNull(administrators.invite().get(Role.SYSTEM_ADMIN));
        var root = new NewOrgan("110000", "某县人民政府", OrganKind.COUNTY);
        assertThat(administrators.appoint(token, root, "admin", "真管理员", "一个真正的管理员密码"))
                .isNotNull();
        demo.prepare(run(Demo.IF_EMPTY));
        assertThat(installation.isDemo()).isFalse();
        assertThatThrownBy(() -> demo.prepare(run(Demo.WANTED))).isInstanceOf(Refused.class);
    }

    @Test
    void aDemoIsServedToThisMachineAlone() {
        var before = mock(ConfigurableWebServerFactory.class);
        home.customize(before);
        verifyNoInteractions(before);
        demo.prepare(run(Demo.WANTED));
        var after = mock(ConfigurableWebServerFactory.class);
        home.customize(after);
        verify(after).setAddress(InetAddress.ofLiteral("127.0.0.1"));
    }

    private ServerStart run(Demo demo) {
        return new ServerStart(demo, Optional.empty(), data);
    }
}
