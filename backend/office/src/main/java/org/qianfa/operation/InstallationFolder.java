package org.qianfa.operation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps what is not in its database.
 *
 * @param data the data folder of the product
 */
@ConfigurationProperties("qianfa")
public record InstallationFolder(@DefaultValue("./data") Path data) {
    /** Where the copies before upgrades lie. */
    public Path copies() {
        return data.resolve("backups");
    }
}
