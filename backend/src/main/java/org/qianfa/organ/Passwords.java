package org.qianfa.organ;

import java.util.Optional;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Passwords, kept only as what recognises them. */
@Service
public class Passwords {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SignInAttempts attempts;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, SignInAttempts attempts) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.attempts = attempts;
    }

    /**
     * The person at the screen is still the person who signed in. Wrong passwords count as at signing in, and go on counting when the caller
     * rolls back.
     */
    @ByThisPerson
    public void confirm(StaffId by, String password) {
        var own = find(by).orElseThrow(NotFound::new);
        attempts.begin(own.account());
        if (!own.password().map(kept -> encoder.matches(password, kept)).orElse(false)) throw new PasswordWrong();
        attempts.succeeded(own.account());
    }

    void write(StaffId staff, String password) {
        keep(staff, encode(password));
    }

    void keep(StaffId staff, String encoded) {
        jdbc.sql("update staff set password = :password where id = :id")
                .param("password", encoded)
                .param("id", staff.value())
                .update();
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    private Optional<Kept> find(StaffId staff) {
        return jdbc.sql("select account, password from staff where id = :id")
                .param("id", staff.value())
                .query((row, _) -> new Kept(row.getString("account"), Optional.ofNullable(row.getString("password"))))
                .optional();
    }

    private record Kept(String account, Optional<String> password) {}
}
