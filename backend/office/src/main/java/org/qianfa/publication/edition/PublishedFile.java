package org.qianfa.publication.edition;

import java.nio.file.Path;

/**
 * A file of a published edition.
 *
 * @param name as it is offered
 * @param tag differs where the file differs
 */
public record PublishedFile(Path path, String name, String tag) {}
