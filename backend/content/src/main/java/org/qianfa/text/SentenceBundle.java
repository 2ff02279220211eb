package org.qianfa.text;

/** Where sentences have their texts: whoever stands above names a resource bundle of its own as a service of this type. */
public interface SentenceBundle {
    /** The base name of the bundle; no key stands in two of them. */
    String baseName();
}
