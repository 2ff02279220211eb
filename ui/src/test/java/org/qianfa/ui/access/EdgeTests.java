package org.qianfa.ui.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.OnDatabase;
import org.qianfa.audit.checkpoint.Checkpoints;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest
@AutoConfigureMockMvc
@OnDatabase(DatabaseUnderTest.H2)
class EdgeTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MockMvc browser;

    @Autowired
    People people;

    @Autowired
    Checkpoints checkpoints;

    DemoPeople demo;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/reports", "/deadlines", "/audit", "/organs", "/actuator", "/actuator/env", "/h2-console"})
    void withoutSigningInEverythingLeadsToTheDoor(String address) throws Exception {
        browser.perform(get(address)).andExpect(redirectedUrlPattern("/login*"));
    }

    @Test
    void publicPagesAreReadByAnybodyAndRunNothing() throws Exception {
        browser.perform(get("/public/edge"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", SecurityConfiguration.PUBLIC_PAGES))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void whoBalancesServersAsksWithoutAnAccount() throws Exception {
        browser.perform(get("/ready"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
        browser.perform(post("/ready").with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void anybodyKeepsTheLatestCheckpointOfTheLogWhichNamesNoOrgan() throws Exception {
        checkpoints.write();
        browser.perform(get("/public/checkpoint.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sm3").value(matchesPattern("[0-9a-f]{64}")))
                .andExpect(jsonPath("$.signature").isNotEmpty())
                .andExpect(jsonPath("$.leaves").isEmpty())
                .andExpect(
                        content().string(not(containsString(demo.township.id().value()))));
    }

    @Test
    void nothingIsSentToPublicPages() throws Exception {
        browser.perform(post("/public/").with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void theAccountOpensAndTheNameIsTheStaffId() throws Exception {
        browser.perform(formLogin().user(account()).password(DemoPeople.PASSWORD))
                .andExpect(
                        authenticated().withUsername(demo.deputy.id().value()).withRoles("DEPUTY_HEAD"));
    }

    @Test
    void theSignInSaysWhenToTryAgain() throws Exception {
        for (var attempt = 0; attempt < 5; attempt++)
            browser.perform(formLogin().user(account()).password("wrong"))
                    .andExpect(redirectedUrl("/login?error"))
                    .andExpect(unauthenticated());
        browser.perform(formLogin().user(account()).password(DemoPeople.PASSWORD))
                .andExpect(redirectedUrlPattern("/login?locked=*"))
                .andExpect(unauthenticated());
    }

    @Test
    void signingInWithoutATokenOfThePageIsRefused() throws Exception {
        browser.perform(post("/login").param("username", account()).param("password", DemoPeople.PASSWORD))
                .andExpect(redirectedUrl("/login?expired"))
                .andExpect(unauthenticated());
    }

    @TestConfiguration
    static class APublicPage {
        @RestController
        static class Page {
            @GetMapping("/public/edge")
            String read() {
                return "read by anybody";
            }
        }
    }

    private String account() {
        return people.get(demo.deputy.id()).account();
    }
}
