package org.qianfa.notice;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts of a notice as they are stored. */
public final class NoticeFacts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private NoticeFacts() {}

    static String write(Map<String, String> facts) {
        return JSON.writeValueAsString(new java.util.TreeMap<>(facts));
    }

    public static Map<String, String> read(String stored) {
        return JSON.readValue(stored, FACTS);
    }
}
