package org.qianfa.ui.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where nothing else answers. */
class ErrorPageTests {
    private final ErrorPage page = new ErrorPage();

    @Test
    void aDatabaseThatIsAwayIs503AndASentence() {
        var answer = page.error(failed(500, new IllegalStateException(new DataAccessResourceFailureException("gone"))));
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(Objects.requireNonNull(answer.getBody())).contains("数据库暂时没有回应", "does not answer");
    }

    @ParameterizedTest
    @CsvSource({"500, 500, 出错了", "404, 404, 没有", "403, 403, 没有", "200, 404, 没有"})
    void anythingElseKeepsItsStatusAndSaysNothingOfTheInside(int status, int told, String words) {
        var answer = page.error(failed(status, new IllegalStateException("org.h2.Secret")));
        assertThat(answer.getStatusCode().value()).isEqualTo(told);
        assertThat(Objects.requireNonNull(answer.getBody()))
                .contains(words)
                .doesNotContain("org.", "Exception", "Secret");
    }

    private static MockHttpServletRequest failed(int status, Throwable thrown) {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, thrown);
        return request;
    }
}
