package org.qianfa.process.installation;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** A real mail server, and the group robots of a county behind a real HTTP server; they end with the program. */
final class PostOffice {
    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final HttpServer robots;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    PostOffice() {
        mail.start();
        try {
            robots = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        robots.createContext("/", this::hear);
        robots.start();
        SpringApplication.getShutdownHandlers().add(this::close);
    }

    int mailPort() {
        return mail.getSmtp().getPort();
    }

    int robotsPort() {
        return robots.getAddress().getPort();
    }

    void forgets() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException broken) {
            throw new IllegalStateException(broken);
        }
        heard.clear();
    }

    /** To whom letters came. */
    List<String> letters() throws MessagingException {
        var to = new ArrayList<String>();
        for (var letter : mail.getReceivedMessages()) to.add(letter.getAllRecipients()[0].toString());
        return to;
    }

    /** What the robots were told. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void hear(HttpExchange exchange) throws IOException {
        heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var answer = "{\"errcode\":0,\"errmsg\":\"ok\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void close() {
        mail.stop();
        robots.stop(0);
    }
}
