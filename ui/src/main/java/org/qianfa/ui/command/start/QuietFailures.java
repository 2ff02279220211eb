package org.qianfa.ui.command.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Tells Spring Boot that every failure of a start is explained, so that it prints no trace: {@link StartFailures} explains it. */
class QuietFailures implements FailureAnalyzer {
    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return new FailureAnalysis("", null, failure);
    }
}
