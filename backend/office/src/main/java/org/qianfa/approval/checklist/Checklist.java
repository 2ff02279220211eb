package org.qianfa.approval.checklist;

import java.util.List;
import java.util.Locale;
import org.qianfa.organ.Role;

/**
 * What is gone through item by item in a review of its own kind: 保密审查, 隐私审查.
 *
 * @param duty whose seat it goes with
 */
public record Checklist(String id, Role duty, Words name, List<Item> items) {
    public Checklist {
        items = List.copyOf(items);
    }

    /** In both languages. */
    public record Words(String zh, String en) {
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    /** @param basis the article of law that asks for it */
    public record Item(String id, Words words, String basis) {}
}
