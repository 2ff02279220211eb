package org.qianfa.form;

import java.util.Locale;
import java.util.Optional;
import org.qianfa.text.Sentence;

/** What sort of organ this is; the forms and the rules of reporting differ by it. */
public enum OrganKind {
    PROVINCE,
    MINISTRY,
    CITY,
    CITY_DEPARTMENT,
    COUNTY,
    COUNTY_DEPARTMENT,
    TOWNSHIP,
    STREET;

    /** @throws IllegalArgumentException where no kind has this key */
    public static OrganKind ofKey(String key) {
        return valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that an organ's name tells; empty where it does not tell the level, as of most bureaus. */
    public static Optional<OrganKind> byName(String name) {
        return OrganKindByName.find(name);
    }

    /** May make 规章: ministries, provinces and cities divided into districts (立法法 Art. 91, 93). */
    public boolean hasRuleMakingPower() {
        return this == PROVINCE || this == MINISTRY || this == CITY;
    }

    /** A people's government itself, not one of its departments and not a street office. */
    public boolean isPeoplesGovernment() {
        return this == PROVINCE || this == CITY || this == COUNTY || this == TOWNSHIP;
    }

    public Sentence sentence() {
        return Sentence.of("organ.kind." + this);
    }
}
