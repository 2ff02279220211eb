package org.qianfa.publication.edition;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the files of published reports are kept. They can be deleted at any time and are made again.
 *
 * @param data the data folder of the product
 */
@ConfigurationProperties("qianfa")
record PublishedFolder(@DefaultValue("./data") Path data) {
    Path path() {
        return data.resolve("published");
    }
}
