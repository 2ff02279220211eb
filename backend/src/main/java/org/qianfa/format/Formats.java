package org.qianfa.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All editions of the official form that the product knows: the files in {@code formats/}. */
@Component
public final class Formats {
    private final List<Format> formats;

    @Autowired
    public Formats() {
        this(onClassPath());
    }

    Formats(List<Format> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparingInt(Format::firstYear))
                .toList();
        Sound.different(this.formats.stream().map(Format::id).toList(), "formats: id");
        for (var i = 1; i < this.formats.size(); i++)
            Sound.that(
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
        try {
            var found = new ArrayList<Format>();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:formats/*.yaml");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (var file : files)
                try (var yaml = file.getInputStream()) {
                    found.add(FormReader.read("formats/" + file.getFilename(), yaml));
                }
            if (found.isEmpty()) throw new UnusableForm("formats/", "there is no form");
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
