package org.qianfa;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody of an office, each act one line of a story: {@code drafter.submits(report); secretary.signs(report)}. */
public record Person(ApplicationContext spring, StaffId id)
        implements Drafting, Deciding, Commenting, Corresponding, Administering {
    @Override
    public <T> T the(Class<T> service) {
        return spring.getBean(service);
    }

    @Override
    public void does(Consumer<StaffId> act) {
        sees(me -> {
            act.accept(me);
            return true;
        });
    }

    @Override
    public <T> T sees(Function<StaffId, T> question) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(id.value(), "", List.of())));
        try {
            return question.apply(id);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
