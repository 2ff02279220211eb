package org.qianfa.approval.round;

/** How a stage ended; {@link #key()} is what the model's gateways ask for. */
public enum Outcome {
    SUBMITTED("submitted"),
    APPROVED("approved"),
    RETURNED("returned"),
    WITHDRAWN("withdrawn"),
    /** An administrator ended the case; the model is not asked. */
    ENDED("ended");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
