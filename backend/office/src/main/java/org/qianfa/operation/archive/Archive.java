package org.qianfa.operation.archive;

import org.qianfa.text.Digest;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was read to its end, and is whole. */
public record Archive(ArchiveHead head, ArchiveContents contents) {
    /** SHA-256 of what its end says, in hex: by it the log calls a backup. */
    public String digest() {
        return Digest.sha256Hex(new JsonMapper().writeValueAsBytes(contents));
    }
}
