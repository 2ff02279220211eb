package org.qianfa.approval.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qianfa.organ.Role;
import org.qianfa.shared.NotFound;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The checklists of the product, data in {@code checklists/}. */
@Component
public class Checklists {
    private static final List<String> FILES = List.of("secrecy", "privacy");
    private static final int LONGEST_REMARK = 500;
    private final Map<String, Checklist> lists = new HashMap<>();

    Checklists() {
        var yaml = new YAMLMapper();
        for (var file : FILES)
            try (var in = new ClassPathResource("checklists/" + file + ".yaml").getInputStream()) {
                var list = yaml.readValue(in, Checklist.class);
                var ids = new HashSet<String>();
                if (list.items().isEmpty() || !list.items().stream().allMatch(item -> ids.add(item.id())))
                    throw new IllegalStateException("checklist " + file + ": items, each with an id of its own");
                lists.put(list.id(), list);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("checklist " + file, unreadable);
            }
    }

    /** The checklists that go with a seat of this duty. */
    public List<String> listsOf(Role duty) {
        return lists.values().stream()
                .filter(list -> list.duty() == duty)
                .map(Checklist::id)
                .sorted()
                .toList();
    }

    /** @throws NotFound where there is no such checklist */
    public Checklist get(String id) {
        var list = lists.get(id);
        if (list == null) throw new NotFound();
        return list;
    }

    /**
     * What somebody ticked and remarked, held against the lists of their seat.
     *
     * @param whole whether every item must be ticked or remarked upon, as an approval needs
     * @throws Refused with every item that is missing
     */
    public List<CheckedItem> checked(List<String> wanted, List<CheckedItem> given, boolean whole) {
        var byKey = new HashMap<String, CheckedItem>();
        given.forEach(item -> byKey.put(item.checklist() + "/" + item.item(), item));
        var written = new ArrayList<CheckedItem>();
        var missing = new ArrayList<Sentence>();
        for (var id : wanted) {
            var list = get(id);
            for (var item : list.items()) {
                var said = byKey.get(id + "/" + item.id());
                var remark =
                        said == null ? "" : PlainText.requirePlain(said.remark().strip());
                if (remark.length() > LONGEST_REMARK)
                    missing.add(
                            Sentence.of("approval.remarkTooLong", item.words().zh(), LONGEST_REMARK));
                if (said != null && (said.ticked() || !remark.isEmpty()))
                    written.add(new CheckedItem(id, item.id(), item.words().zh(), said.ticked(), remark));
                else if (whole)
                    missing.add(Sentence.of(
                            "approval.unchecked",
                            list.name().zh(),
                            Objects.requireNonNull(item.words()).zh()));
            }
        }
        if (!missing.isEmpty()) throw new Refused(missing);
        return written;
    }
}
