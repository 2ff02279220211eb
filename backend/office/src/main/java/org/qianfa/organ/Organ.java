package org.qianfa.organ;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.form.OrganKind;
import org.qianfa.shared.OrganId;

/** An organ (机关). The path names it and all above it by id, {@code /county/township/}; what stands below begins with the same path. */
public record Organ(OrganId id, String code, String name, OrganKind kind, Optional<OrganId> parent, String path) {
    static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,64}");

    public Organ {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("organ code: 1 to 64 digits or letters");
        if (name.isBlank() || name.length() > 200)
            throw new IllegalArgumentException("organ name: 1 to 200 characters");
    }

    /** This organ or one below the other. */
    public boolean isUnder(Organ other) {
        return path.startsWith(other.path);
    }

    boolean isUnder(OrganId other) {
        return path.contains("/" + other + "/");
    }
}
