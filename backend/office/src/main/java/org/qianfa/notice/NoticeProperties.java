package org.qianfa.notice;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about notices, {@code qianfa.notices.*}.
 *
 * @param address under which people reach this installation, {@code https://qianfa.example.gov.cn}; "" leaves links out of messages
 * @param mailFrom the sender of e-mails; "" is the user of the mail server
 * @param internalHosts hosts inside the house that webhooks may lead to, by http too
 */
@ConfigurationProperties("qianfa.notices")
public record NoticeProperties(
        @DefaultValue("") String address,
        @DefaultValue("") String mailFrom,
        @DefaultValue List<String> internalHosts) {
    public NoticeProperties {
        address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        internalHosts = List.copyOf(internalHosts);
    }
}
