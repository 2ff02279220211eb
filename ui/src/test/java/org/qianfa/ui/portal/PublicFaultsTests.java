package org.qianfa.ui.portal;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.qianfa.publication.Publications;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;

/** The public while the database is away. */
class PublicFaultsTests {
    private final Publications publications = mock();
    private final MockMvc edge = MockMvcBuilders.standaloneSetup(new PublicPages(publications, Clock.systemUTC()))
            .setControllerAdvice(new PublicFaults())
            .build();

    @Test
    void itIsSaidWithTheStatusThatKeepsItOutOfSearchEngines() throws Exception {
        var away = new CannotCreateTransactionException("Could not open JDBC Connection");
        when(publications.find(any(), anyInt())).thenThrow(away);
        when(publications.published(anyInt())).thenThrow(away);
        for (var address : new String[] {"/public/", "/public/620723101/2021/"})
            edge.perform(get(address))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string(HttpHeaders.RETRY_AFTER, "30"))
                    .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                    .andExpect(header().exists("Content-Security-Policy"))
                    .andExpect(content().string(containsString("年度报告暂时不能显示")));
        edge.perform(get("/public/?lang=en"))
                .andExpect(content().string(containsString("reports cannot be shown now")));
    }
}
