package org.qianfa.form;

import java.util.Comparator;
import java.util.List;
import org.qianfa.form.file.FormReader;
import org.qianfa.form.file.FormRequirements;
import org.qianfa.text.ProductFile;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** All editions of the official form that the product knows: the files in {@code formats/}, as they were compiled when this was built. */
public final class Formats {
    private final List<Format> formats;

    public Formats() {
        this(onClassPath());
    }

    Formats(List<Format> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparingInt(Format::firstYear))
                .toList();
        FormRequirements.different(this.formats.stream().map(Format::id).toList(), "formats: id");
        for (var i = 1; i < this.formats.size(); i++)
            FormRequirements.that(
                    !this.formats.get(i - 1).covers(this.formats.get(i).firstYear()),
                    "formats: " + this.formats.get(i - 1) + " and " + this.formats.get(i) + " share a year");
    }

    /** @throws Refused where reports of that year have no form */
    public Format forYear(int year) {
        return formats.stream()
                .filter(format -> format.covers(year))
                .findFirst()
                .orElseThrow(() -> new NoForm(year, formats.getFirst().firstYear()));
    }

    public Format get(String id) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + id));
    }

    /** All of them, oldest first. */
    public List<Format> all() {
        return formats;
    }

    /** Reports of that year have no official form. */
    static final class NoForm extends Refused {
        NoForm(int year, int first) {
            super(Sentence.of("format.noForm", Integer.toString(year), Integer.toString(first)));
        }
    }

    private static List<Format> onClassPath() {
        return ProductFile.text("formats/list")
                .lines()
                .map(id -> FormReader.readCompiled(
                        "formats/" + id + ".yaml", ProductFile.text("formats/" + id + ".compiled")))
                .toList();
    }
}
