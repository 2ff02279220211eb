package org.qianfa.ui.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** Whoever takes the second step is signed in just as by the sign-in form: a new session number, a new token, and on to where they wanted to go. */
final class SecondStepEdge extends AbstractHttpConfigurer<SecondStepEdge, HttpSecurity> {
    private final SecondStepFilter filter;

    SecondStepEdge(SecondStepFilter filter) {
        this.filter = filter;
    }

    @Override
    public void configure(HttpSecurity http) {
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(http.getSharedObject(RequestCache.class));
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(onwards);
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
