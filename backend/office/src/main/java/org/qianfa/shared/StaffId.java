package org.qianfa.shared;

/** One person, for ever: never reused, never an account name, at most 36 characters. */
public record StaffId(String value) {
    /** The product itself, where no person acts: publication, reminders. */
    public static final StaffId SYSTEM = new StaffId("system");

    public StaffId {
        if (value.isEmpty() || value.length() > 36) throw new IllegalArgumentException("staff id: 1 to 36 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
