package org.qianfa.ui.element;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.qianfa.secondfactor.TotpKey;

/** How to put a key into the authenticator of a phone: by camera, or typed. */
public final class TotpSteps extends Composite<OrderedList> {
    public TotpSteps(TotpKey key, String account) {
        var typed = new Code(key.grouped());
        typed.getElement().setAttribute("translate", "no");
        var scan = new ListItem(new Span(getTranslation("totp.scan")));
        scan.add(new QrCode(key.address(account), getTranslation("totp.picture")));
        scan.add(new Span(getTranslation("totp.typed")), typed);
        getContent().add(new ListItem(getTranslation("totp.app")), scan, new ListItem(getTranslation("totp.confirm")));
        getContent().addClassName("totp-steps");
    }
}
