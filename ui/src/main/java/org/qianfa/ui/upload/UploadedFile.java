package org.qianfa.ui.upload;

import java.nio.file.Path;

/** A file that has arrived whole. It is deleted when whoever takes it is done, unless it is kept. */
public final class UploadedFile {
    private final String name;
    private final Path place;
    private boolean kept;

    UploadedFile(String name, Path place) {
        this.name = name;
        this.place = place;
    }

    /** As its owner calls it. */
    public String name() {
        return name;
    }

    public Path place() {
        return place;
    }

    /** From now on it is the caller's to delete. */
    public Path keep() {
        kept = true;
        return place;
    }

    boolean isKept() {
        return kept;
    }
}
