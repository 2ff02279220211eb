package org.qianfa.shared;

/** One organ (机关) that reports, at most 36 characters. */
public record OrganId(String value) {
    /** Where no organ is concerned: a stranger at the sign-in. */
    public static final OrganId NONE = new OrganId("none");

    public OrganId {
        if (value.isEmpty() || value.length() > 36) throw new IllegalArgumentException("organ id: 1 to 36 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
