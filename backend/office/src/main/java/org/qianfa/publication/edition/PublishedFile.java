package org.qianfa.publication.edition;

/** A file of a published edition, as its bytes were when they were proved. */
public final class PublishedFile {
    private final byte[] content;
    private final String name;
    private final String tag;

    PublishedFile(byte[] content, String name, String tag) {
        this.content = content;
        this.name = name;
        this.tag = tag;
    }

    /** Nobody changes these. */
    public byte[] content() {
        return content;
    }

    /** As it is offered. */
    public String name() {
        return name;
    }

    /** Differs where the file differs. */
    public String tag() {
        return tag;
    }
}
