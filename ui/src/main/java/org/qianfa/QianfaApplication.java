package org.qianfa;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.qianfa.ui.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
public class QianfaApplication implements AppShellConfigurator {
    public static void main(String[] args) {
        Commands.execute(QianfaApplication.class, args);
    }
}
