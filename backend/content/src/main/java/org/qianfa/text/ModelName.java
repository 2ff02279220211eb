package org.qianfa.text;

import java.util.Locale;

/** A name as models give them, in Chinese and then in English: "领导小组审核 Review report". */
public record ModelName(String both) {
    public String in(Locale locale) {
        var gap = both.indexOf(' ');
        if (gap < 0) return both;
        return locale.getLanguage().equals("en") ? both.substring(gap + 1) : both.substring(0, gap);
    }
}
