package org.qianfa.ui.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A filter as it is kept: names and values, written as in an address. */
public final class FilterConditions {
    private final Map<String, String> values = new LinkedHashMap<>();

    public static FilterConditions read(String written) {
        var conditions = new FilterConditions();
        Arrays.stream(written.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> conditions.values.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return conditions;
    }

    /** A value of "" is left out. */
    public FilterConditions with(String name, Object value) {
        if (!value.toString().isEmpty()) values.put(name, value.toString());
        return this;
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public Optional<Integer> number(String name) {
        return get(name).matches("\\d{1,9}") ? Optional.of(Integer.valueOf(get(name))) : Optional.empty();
    }

    /** The constant of this name; a name that is none of them any more counts for nothing. */
    public <E extends Enum<E>> Optional<E> one(String name, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equals(get(name)))
                .findFirst();
    }

    public String written() {
        return values.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
