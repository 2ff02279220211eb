package org.qianfa.organ.account;

import java.io.Serial;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Digest;
import org.springframework.security.core.AuthenticationException;

/** The password is right, and does not yet let this person in. */
public final class SecondStepNeeded extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String staff;
    private final String network;
    private final String password;

    /** @param password what recognises the one that was given */
    SecondStepNeeded(StaffId staff, SignInPlace place, String password) {
        super("a second step is asked for");
        this.staff = staff.value();
        this.network = place.network();
        this.password = Digest.sha256Hex(password);
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    /** Whether the password that was given is this one, as it is kept. */
    boolean isOf(String kept) {
        return password.equals(Digest.sha256Hex(kept));
    }

    public SignInPlace place() {
        return new SignInPlace(network);
    }
}
