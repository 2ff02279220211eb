package org.qianfa.publication.edition;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishedFolder.class)
class PublishedFolderConfiguration {}
