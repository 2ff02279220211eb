package org.qianfa.organ.account;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionRules.class, PasswordRules.class})
class AccountRulesConfiguration {}
