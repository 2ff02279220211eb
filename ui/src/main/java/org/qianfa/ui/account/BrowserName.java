package org.qianfa.ui.account;

import java.util.List;
import java.util.Map;

/** What people call the browser that names itself so (RFC 9110, 10.1.5), and the machine that it runs on. Most claim to be several; the first that fits here is meant. */
final class BrowserName {
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("MicroMessenger", "微信"),
            Map.entry("DingTalk", "钉钉"),
            Map.entry("QQBrowser", "QQ 浏览器"),
            Map.entry("360SE", "360 浏览器"),
            Map.entry("QIHU", "360 浏览器"),
            Map.entry("Edg", "Edge"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> MACHINES = List.of(
            Map.entry("OpenHarmony", "HarmonyOS"),
            Map.entry("HarmonyOS", "HarmonyOS"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "Mac"),
            Map.entry("UOS", "统信 UOS"),
            Map.entry("Kylin", "麒麟"),
            Map.entry("Linux", "Linux"));

    private BrowserName() {}

    /** @return as in {@code Chrome · Windows}; empty where neither is known */
    static String of(String named) {
        var browser = first(BROWSERS, named);
        var machine = first(MACHINES, named);
        return browser.isEmpty() || machine.isEmpty() ? browser + machine : browser + " · " + machine;
    }

    private static String first(List<Map.Entry<String, String>> known, String named) {
        return known.stream()
                .filter(one -> named.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
