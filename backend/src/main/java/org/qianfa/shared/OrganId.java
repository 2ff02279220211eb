package org.qianfa.shared;

/** One organ (机关) that reports, at most 36 characters. */
public record OrganId(String value) {
    public OrganId {
        if (value.isEmpty() || value.length() > 36) throw new IllegalArgumentException("organ id: 1 to 36 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
