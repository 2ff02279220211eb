package org.qianfa;

import java.util.List;
import java.util.function.Supplier;
import org.qianfa.shared.StaffId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Calls services as a person who has signed in. */
public final class Acting {
    private Acting() {}

    public static <T> T as(StaffId person, Supplier<T> call) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value(), "", List.of())));
        try {
            return call.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(StaffId person, Runnable call) {
        as(person, () -> {
            call.run();
            return true;
        });
    }
}
