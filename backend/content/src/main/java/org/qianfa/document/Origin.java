package org.qianfa.document;

import java.util.Map;
import java.util.Optional;
import org.qianfa.form.content.ContentHash;

/** What a file is a copy of. Every file says it, so that a copy that goes around is told from the report that was signed. */
public sealed interface Origin {
    /** One sentence, Chinese as the report is. */
    String sentence();

    /** The same for programs, in reading order; the names are stable. */
    Map<String, String> metadata();

    default Optional<ContentHash> hash() {
        return Optional.empty();
    }

    /** Somebody's file was set anew; nobody has signed this. */
    record OfFile() implements Origin {
        @Override
        public String sentence() {
            return "由文件转换，未经签发";
        }

        @Override
        public Map<String, String> metadata() {
            return OriginMetadata.of("state", "unsigned");
        }
    }

    /** What stands in a report that is being written. */
    record OfDraft(int edition, ContentHash content) implements Origin {
        @Override
        public String sentence() {
            return "第" + edition + "版 草稿，未经签发 " + OriginMetadata.sm3(content);
        }

        @Override
        public Map<String, String> metadata() {
            return OriginMetadata.of("state", "draft", edition, 0, content);
        }

        @Override
        public Optional<ContentHash> hash() {
            return Optional.of(content);
        }
    }

    /**
     * A revision that was submitted.
     *
     * @param signed whether the head's signature over exactly this content is in force
     */
    record OfRevision(int edition, int revision, ContentHash content, boolean signed) implements Origin {
        @Override
        public String sentence() {
            return "第%d版 第%d稿%s %s"
                    .formatted(edition, revision, signed ? " 已签发" : "，未经签发", OriginMetadata.sm3(content));
        }

        @Override
        public Map<String, String> metadata() {
            return OriginMetadata.of("state", signed ? "signed" : "submitted", edition, revision, content);
        }

        @Override
        public Optional<ContentHash> hash() {
            return Optional.of(content);
        }
    }

    /** What the public reads. */
    record OfPublication(int edition, String indexNumber, ContentHash content) implements Origin {
        @Override
        public String sentence() {
            return "索引号 " + indexNumber + " 第" + edition + "版 " + OriginMetadata.sm3(content);
        }

        @Override
        public Map<String, String> metadata() {
            var metadata = OriginMetadata.of("state", "published", edition, 0, content);
            metadata.put("indexNumber", indexNumber);
            return metadata;
        }

        @Override
        public Optional<ContentHash> hash() {
            return Optional.of(content);
        }
    }
}
