package org.qianfa.publication;

import java.time.Instant;
import org.qianfa.form.content.ContentHash;

/**
 * A published report as everybody may read it.
 *
 * @param indexNumber 索引号, never changes
 * @param articleHtml the report itself, safe HTML
 */
public record PublishedReport(
        String organCode,
        String organName,
        int year,
        String title,
        int edition,
        String indexNumber,
        String signedBy,
        Instant signedAt,
        Instant publishedAt,
        ContentHash hash,
        String articleHtml) {}
