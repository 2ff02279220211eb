package org.qianfa.intake.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.TextDecoding;
import org.qianfa.intake.source.SourceBuilder;

/** A saved web page or a piece of one. */
public final class WebPage {
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_-]{2,20})");
    private static final Pattern TAG = Pattern.compile(
            "<(html|body|head|meta|div|p|span|table|tr|td|h[1-6]|section|article|font|strong|b|ul|ol|li|br)[\\s>/]");
    private static final int LOOKED_AT = 20_000;
    private static final int MOST_TAGS = 400_000;
    private static final int DEEPEST = 512;

    private WebPage() {}

    /** Whether the file is markup: it begins so, or is full of it. */
    public static boolean isPage(byte[] file, String fileName) {
        var start = latin(file, LOOKED_AT).replace("\0", "").toLowerCase(Locale.ROOT);
        var first = start.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
        if (first.startsWith("<!doctype html") || first.startsWith("<html")) return true;
        var tags = TAG.matcher(start).results().limit(3).count();
        return first.startsWith("<") ? tags > 0 : tags > 2;
    }

    /** Whether the file is a page saved together with all its parts (.mht, .mhtml). */
    public static boolean isArchive(byte[] file) {
        var start = latin(file, 2_000).toLowerCase(Locale.ROOT);
        return start.contains("mime-version:") && start.contains("content-type:") && start.indexOf('<') != 0;
    }

    public static void readPage(byte[] file, SourceBuilder source) {
        new Article(parse(text(file)), source).read();
    }

    public static void readArchive(byte[] file, SourceBuilder source) {
        readPage(MhtmlFile.page(file), source);
    }

    private static Document parse(String html) {
        if (html.chars()
                        .filter(character -> character == '<')
                        .limit(MOST_TAGS + 1L)
                        .count()
                > MOST_TAGS) throw new Unreadable("intake.tooLong");
        var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        page.traverse((_, depth) -> {
            if (depth > DEEPEST - 10) throw new Unreadable("intake.hostile");
        });
        return page;
    }

    /** What the page says of its encoding counts only where the bytes do not speak for themselves. */
    static String text(byte[] file) {
        try {
            return TextDecoding.decode(file);
        } catch (Unreadable unreadable) {
            var named = CHARSET.matcher(latin(file, LOOKED_AT));
            if (!named.find()) throw unreadable;
            return new String(file, charset(named.group(1)));
        }
    }

    static Charset charset(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb")) return Charset.forName("GB18030");
        if (lower.startsWith("big5")) return Charset.forName("Big5");
        return StandardCharsets.UTF_8;
    }

    private static String latin(byte[] file, int most) {
        return new String(file, 0, Math.min(file.length, most), StandardCharsets.ISO_8859_1);
    }
}
