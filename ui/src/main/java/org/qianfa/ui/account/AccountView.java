package org.qianfa.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.qianfa.organ.Organs;
import org.qianfa.organ.account.Passwords;
import org.qianfa.organ.account.SessionRules;
import org.qianfa.organ.account.Sessions;
import org.qianfa.passkey.Passkeys;
import org.qianfa.secondfactor.OwnTotp;
import org.qianfa.secondfactor.SecondFactors;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.Dates;

/** 我的账号: who one is here, one's password, one-time password and passkeys. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
final class AccountView extends Composite<Div> implements HasDynamicTitle {
    AccountView(
            Passwords passwords,
            SecondFactors factors,
            OwnTotp totp,
            Sessions sessions,
            SessionRules rules,
            Passkeys passkeys,
            Organs organs,
            Dates dates,
            Viewer viewer) {
        var me = viewer.person();
        var duties = me.duties().stream()
                .map(duty -> getTranslation(
                        "account.duty",
                        organs.get(duty.organ()).name(),
                        duty.role().sentence().in(getLocale())))
                .distinct()
                .collect(Collectors.joining(getTranslation("list.comma")));
        var stack = new Div(
                new PasswordCard(passwords, me.id()),
                new TotpCard(factors, totp, me),
                new PasskeyCard(passkeys, dates, me.id()),
                new SessionsCard(sessions, rules, dates, viewer));
        stack.addClassName("two");
        getContent()
                .add(
                        new PageHeader(getTranslation("account.title"))
                                .sub(getTranslation("account.sub", me.name(), me.account(), duties)),
                        stack);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("account.title"));
    }
}
