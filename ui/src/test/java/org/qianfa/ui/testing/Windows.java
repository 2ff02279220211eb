package org.qianfa.ui.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Collectors;
import org.qianfa.Person;
import org.qianfa.organ.People;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.text.Texts;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** The windows that people have open in a test, in Chinese, each person in a session of their own. */
public final class Windows implements AutoCloseable {
    private final People people;
    private final SecuredBrowserlessApplicationContext<Authentication> browsers;

    public Windows(ApplicationContext spring) {
        people = spring.getBean(People.class);
        browsers = SpringBrowserlessApplicationContext.createSecured(spring, "org.qianfa.ui");
    }

    public BrowserlessUIContext opens(String address, Person person) {
        var window = window(person);
        window.getUI().navigate(address);
        return window;
    }

    /** With parameters behind the address. */
    public BrowserlessUIContext opens(String address, String parameters, Person person) {
        var window = window(person);
        window.getUI().navigate(address, QueryParameters.fromString(parameters));
        return window;
    }

    private BrowserlessUIContext window(Person person) {
        var roles = people.get(person.id()).duties().stream()
                .map(duty -> duty.role().name())
                .distinct()
                .toArray(String[]::new);
        var window = browsers.newUser(person.id().value(), roles).newWindow();
        window.getUI().setLocale(Texts.CHINESE);
        window.getUI().navigate("login"); // the first window has opened a screen of its own, in another language
        return window;
    }

    public static void press(BrowserlessUIContext window, String button) {
        window.activate();
        window.test(window.find(Button.class).withText(button).single()).click();
    }

    public static void pressPlain(BrowserlessUIContext window, String button) {
        window.activate();
        window.test(window.find(PlainButton.class).withText(button).single()).click();
    }

    public static void write(BrowserlessUIContext window, String label, String words) {
        window.activate();
        window.test(window.find(TextArea.class).withLabel(label).single()).setValue(words);
    }

    public static void pressInDialog(BrowserlessUIContext window, String button) {
        window.activate();
        var dialog = window.find(Dialog.class).single();
        window.test(window.find(Button.class, dialog).withText(button).single()).click();
    }

    /** Everything that can be read there. */
    public static String words(BrowserlessUIContext window) {
        window.activate();
        return window.getUI()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        browsers.close();
    }
}
