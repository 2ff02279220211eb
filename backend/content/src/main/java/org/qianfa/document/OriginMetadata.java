package org.qianfa.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qianfa.form.content.ContentHash;

/** How an origin is put down for programs. */
public final class OriginMetadata {
    private OriginMetadata() {}

    static Map<String, String> of(String name, String value) {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(name, value);
        return metadata;
    }

    /** @param revision 0 where there is none */
    static Map<String, String> of(String name, String value, int edition, int revision, ContentHash hash) {
        var metadata = of(name, value);
        metadata.put("edition", Integer.toString(edition));
        if (revision > 0) metadata.put("revision", Integer.toString(revision));
        metadata.put("sm3", hash.sm3());
        metadata.put("sha256", hash.sha256());
        return metadata;
    }

    /** How people call it. */
    public static String label(String name) {
        return switch (name) {
            case "state" -> "状态";
            case "edition" -> "版次";
            case "revision" -> "稿次";
            case "indexNumber" -> "索引号";
            case "sm3" -> "内容摘要 SM3";
            case "sha256" -> "内容摘要 SHA-256";
            default -> name;
        };
    }

    public static String shownValue(String name, String value) {
        if (!name.equals("state")) return value;
        return switch (value) {
            case "unsigned" -> "由文件转换，未经签发";
            case "draft" -> "草稿，未经签发";
            case "submitted" -> "已送审，未经签发";
            case "signed" -> "已签发";
            case "published" -> "已发布";
            default -> value;
        };
    }

    static String sm3(ContentHash hash) {
        return "SM3 " + hash.sm3();
    }
}
