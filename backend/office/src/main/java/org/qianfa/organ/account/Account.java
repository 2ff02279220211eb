package org.qianfa.organ.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.qianfa.organ.Duty;
import org.qianfa.organ.Staff;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in. The user name of the framework is the staff id, which never changes, not the account that was typed. */
public final class Account implements UserDetails, CredentialsContainer {
    @Serial
    private static final long serialVersionUID = 1;

    private final String staff;
    private final String organ;
    private final List<SimpleGrantedAuthority> authorities;
    private String password;

    Account(Staff staff, String password) {
        this.staff = staff.id().value();
        this.organ = staff.organ().value();
        this.authorities = staff.duties().stream()
                .map(Duty::role)
                .distinct()
                .sorted()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        this.password = password;
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    @Override
    public String getUsername() {
        return staff;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public void eraseCredentials() {
        password = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && staff.equals(account.staff);
    }

    @Override
    public int hashCode() {
        return staff.hashCode();
    }
}
