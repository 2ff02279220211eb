package org.qianfa.organ.account;

import java.io.Serial;
import org.qianfa.shared.StaffId;
import org.springframework.security.core.AuthenticationException;

/** The password is right, and does not yet let this person in. */
public final class SecondStepNeeded extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String staff;
    private final String network;

    SecondStepNeeded(StaffId staff, SignInPlace place) {
        super("a second step is asked for");
        this.staff = staff.value();
        this.network = place.network();
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    public SignInPlace place() {
        return new SignInPlace(network);
    }
}
