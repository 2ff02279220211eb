package org.qianfa.ui.access;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.qianfa.organ.People;
import org.qianfa.organ.account.Passwords;
import org.qianfa.organ.account.Sessions;
import org.qianfa.organ.account.SignIn;
import org.qianfa.organ.account.SignInPlace;
import org.qianfa.secondfactor.SecondFactors;
import org.qianfa.ui.news.NewsEndpoint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The edge: public pages, calendars and the readiness address that may do nothing but be read, doors for one-time links, and everything else behind the sign-in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {
    static final String PUBLIC_PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    static final String DOORS = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    static final String SCREENS = "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Vaadin sends its pages past the moment at which the headers would be added. */
    private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_THE_PAGE = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    @Order(1)
    SecurityFilterChain publicEdge(HttpSecurity http) throws Exception {
        return http.securityMatcher("/public", "/public/**", "/calendar/**", "/ready", "/ready/door")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> protect(headers, PUBLIC_PAGES).cacheControl(cache -> cache.disable()))
                .build();
    }

    /** Whoever something has failed for is told so, and not led to the sign-in. */
    @Bean
    @Order(2)
    SecurityFilterChain errorEdge(HttpSecurity http) throws Exception {
        return http.securityMatcher("/error")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(headers -> protect(headers, PUBLIC_PAGES))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain doorEdge(HttpSecurity http) throws Exception {
        return http.securityMatcher("/first-administrator", "/choose-password")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> protect(headers, DOORS))
                .build();
    }

    /** Open screens ask here; whoever is signed out is told so, and not led to the sign-in as if they had wanted to read the answer. */
    @Bean
    @Order(3)
    SecurityFilterChain newsEdge(HttpSecurity http) throws Exception {
        return http.securityMatcher(NewsEndpoint.ADDRESS, NewsEndpoint.ADDRESS + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .headers(headers -> protect(headers, DOORS))
                .build();
    }

    /** Vaadin alone would let the sign-in form be posted from elsewhere. */
    @Bean
    @Order(4)
    SecurityFilterChain screenEdge(
            HttpSecurity http,
            RequestUtil vaadin,
            SignIn signIn,
            Passwords passwords,
            People people,
            SecondFactors factors,
            Sessions sessions)
            throws Exception {
        return http.with(VaadinSecurityConfigurer.vaadin(), views -> views.loginView(LoginView.class)
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .formLogin(login -> login.failureHandler(new SignInFailure())
                        .authenticationDetailsSource(request -> SignInPlace.of(request.getRemoteAddr())))
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(new SignedInSession(sessions)))
                .with(
                        new SecondStepEdge(new SecondStepFilter(signIn, passwords, people, factors)),
                        Customizer.withDefaults())
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new StaleSignIn()))
                .headers(headers -> protect(headers, SCREENS))
                .build();
    }

    /** Before all of the chains. */
    @Bean
    FilterRegistrationBean<SessionGuard> sessionGuard(Sessions sessions, Clock clock) {
        var guard = new FilterRegistrationBean<>(new SessionGuard(sessions, clock));
        guard.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return guard;
    }

    private static HeadersConfigurer<HttpSecurity> protect(HeadersConfigurer<HttpSecurity> headers, String policy) {
        return headers.withObjectPostProcessor(BEFORE_THE_PAGE)
                .contentSecurityPolicy(content -> content.policyDirectives(policy))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
