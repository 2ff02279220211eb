package org.qianfa.ui.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.OnDatabase;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.NewPerson;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.account.FirstAdministrators;
import org.qianfa.organ.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
@OnDatabase(DatabaseUnderTest.H2)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class OneTimeLinkPageTests {
    private static final String PASSWORD = "第一位管理员用的密码";

    @Autowired
    ApplicationContext spring;

    @Autowired
    MockMvc browser;

    @Autowired
    FirstAdministrators administrators;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Test
    void theThreeAdministratorsComeInByTheirLinks() throws Exception {
        var tokens = administrators.invite();
        var token = Objects.requireNonNull(tokens.get(Role.SYSTEM_ADMIN));
        var other = Objects.requireNonNull(tokens.get(Role.AUDITOR));
        browser.perform(get("/first-administrator").param("token", token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("系统管理员到任")));
        appoint(token, "short").andExpect(content().string(containsString("至少 10 个字符")));
        appoint(token, PASSWORD).andExpect(content().string(containsString("已经设好")));
        isAskedForAPhone("root-admin");
        appoint(token, PASSWORD).andExpect(content().string(containsString("已经有人用了")));
        browser.perform(get("/first-administrator").param("token", other))
                .andExpect(content().string(containsString("审计员到任")))
                .andExpect(content().string(not(containsString("单位代码"))));
        browser.perform(post("/first-administrator")
                        .with(csrf())
                        .param("token", other)
                        .param("account", "auditor")
                        .param("name", "石志刚")
                        .param("password", PASSWORD))
                .andExpect(content().string(containsString("已经设好")));
        isAskedForAPhone("auditor");
    }

    private void isAskedForAPhone(String account) throws Exception {
        browser.perform(formLogin().user(account).password(PASSWORD))
                .andExpect(redirectedUrl("/second-factor"))
                .andExpect(unauthenticated());
    }

    @Test
    void aLinkThatOpensNothingAsksForNothing() throws Exception {
        browser.perform(get("/first-administrator").param("token", "spent"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("这个链接不能用了")))
                .andExpect(content().string(not(containsString("<form"))));
    }

    @Test
    void whatWasTypedComesBackAsTextOnly() throws Exception {
        browser.perform(post("/first-administrator")
                        .with(csrf())
                        .param("token", "\"><script>")
                        .param("organName", "<script>alert(1)</script>")
                        .param("organCode", "1")
                        .param("organKind", "county")
                        .param("account", "\"onfocus=\"x")
                        .param("name", "名")
                        .param("password", PASSWORD))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("\"onfocus"))));
    }

    @Test
    void aNewPersonChoosesAPasswordInEnglishToo() throws Exception {
        var demo = DemoPeople.in(spring);
        var person = new NewPerson("newcomer", "新来的", demo.township.id(), Set.of(Role.MEMBER), 5);
        var token = demo.system.sees(me -> people.enrol(person, me));
        var proposal = demo.security.sees(proposals::waiting).getFirst();
        var code =
                demo.security.sees(me -> proposals.confirm(proposal.id(), me)).orElseThrow();
        browser.perform(get("/choose-password").param("token", token).cookie(new Cookie("qianfa-language", "en")))
                .andExpect(content().string(containsString("Choose a password")));
        browser.perform(post("/choose-password")
                        .with(csrf())
                        .param("token", token)
                        .param("password", PASSWORD))
                .andExpect(content().string(containsString("确认码不对")));
        browser.perform(post("/choose-password")
                        .with(csrf())
                        .param("token", token)
                        .param("code", code)
                        .param("password", PASSWORD))
                .andExpect(content().string(containsString("已经设好")));
        browser.perform(formLogin().user("newcomer").password(PASSWORD)).andExpect(authenticated());
    }

    private ResultActions appoint(String token, String password) throws Exception {
        return browser.perform(post("/first-administrator")
                .with(csrf())
                .param("token", token)
                .param("organName", "某县人民政府")
                .param("organCode", "110000")
                .param("organKind", "county")
                .param("account", "root-admin")
                .param("name", "管理员")
                .param("password", password));
    }
}
