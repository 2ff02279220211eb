package org.qianfa.ui.testing;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.qianfa.ui.access.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
@Profile("preview")
class PreviewSecurity {
    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        ask -> ask.requestMatchers("/public", "/public/**").permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), with -> with.loginView(LoginView.class))
                .build();
    }
}
