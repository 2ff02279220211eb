package org.qianfa.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.text.Sentence;

/** What a balancer hears. */
class ReadinessEndpointTests {
    private final WatchStart watch = mock(WatchStart.class);
    private final ReadinessEndpoint endpoint = new ReadinessEndpoint(watch);

    @Test
    void aServerThatServesIsReady() {
        when(watch.troubles()).thenReturn(Optional.of(List.of()));
        assertThat(endpoint.ready().getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void oneThatCannotSaysWhyInBothLanguages() {
        when(watch.troubles()).thenReturn(Optional.of(List.of(Sentence.of("watch.database"))));
        var answer = endpoint.ready();
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getBody()).contains("数据库没有回应", "The database does not answer");
    }
}
