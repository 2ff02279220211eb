package org.qianfa.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Chromium in which each person has a session of their own. Belongs to one thread, as all of Playwright does; a second
 * thread opens its own.
 */
public final class Browsers implements AutoCloseable {
    private static final int PATIENCE = 20_000;
    private static final AtomicInteger PICTURES = new AtomicInteger();

    private final RunningServer server;
    private final Playwright playwright;
    private final Browser chromium;
    private final Map<String, BrowserContext> people = new ConcurrentHashMap<>();
    private final List<String> consoleErrors = new CopyOnWriteArrayList<>();
    private final List<String> foreignRequests = new CopyOnWriteArrayList<>();

    public Browsers(RunningServer server) {
        this.server = server;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = launch(playwright);
        // as patient as every other step: a server that has just been started is slow at first
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** The machine's Chromium, which asks nobody but this machine for anything. */
    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                // a name that is looked up is a request that leaves this machine
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1")));
    }

    /** A new tab of this person, who may be signed in or not; the name is for the test alone. */
    public Page tab(String person) {
        Page page = people.computeIfAbsent(person, this::session).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                consoleErrors.add(person + " " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> consoleErrors.add(person + " " + page.url() + ": " + error));
        page.onWebSocket(socket -> note(person, socket.url()));
        return page;
    }

    /** A new tab in which the person of this demo account has signed in. */
    public Page signIn(String account) {
        Page page = tab(account);
        signIn(page, account);
        return page;
    }

    /** A new tab on the phone of this person, who had no other until then. */
    public Page phone(String person) {
        people.computeIfAbsent(
                person,
                who -> session(
                        who,
                        context().setViewportSize(360, 740).setIsMobile(true).setHasTouch(true)));
        return tab(person);
    }

    /** Gives the tab a key on board, which says of itself whether its holder has shown their finger. */
    public Finger finger(Page page) {
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("automaticPresenceSimulation", true);
        options.addProperty("isUserVerified", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        var id = devices.send("WebAuthn.addVirtualAuthenticator", wanted).get("authenticatorId");
        return shown -> {
            var verified = new JsonObject();
            verified.add("authenticatorId", id);
            verified.addProperty("isUserVerified", shown);
            devices.send("WebAuthn.setUserVerified", verified);
        };
    }

    /** Whether the holder of a key shows their finger when asked. */
    @FunctionalInterface
    public interface Finger {
        void isShown(boolean shown);
    }

    /** Signs in here, in the tab that the person has open. */
    public void signIn(Page page, String account) {
        page.navigate(server.address() + "login");
        field(page, "账号").fill(account);
        field(page, "密码").fill(RunningServer.PASSWORD);
        button(page, "登录").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Ends this person's session in the browser, and all of its tabs. */
    public void forget(String person) {
        Optional.ofNullable(people.remove(person)).ifPresent(BrowserContext::close);
    }

    /** The server does not know this person's session any more; the tabs and what they keep stay. */
    public void forgetCookies(String person) {
        Optional.ofNullable(people.get(person)).ifPresent(BrowserContext::clearCookies);
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Waits until the page and the server have nothing more to say to each other. */
    public static void settled(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(one => !one.isActive || !one.isActive())");
    }

    /** Kept as {@code target/screenshots/<program>-<number>-<name>.png}. */
    public Path screenshot(Page page, String name) {
        Path picture = Path.of(
                "target/screenshots",
                "%s-%03d-%s.png".formatted(RunningServer.PROGRAM, PICTURES.incrementAndGet(), name));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
        return picture;
    }

    /** Pictures of all tabs that are open, for whoever looks into a failure. */
    public void everybody() {
        people.forEach((person, session) -> session.pages().forEach(page -> screenshot(page, "last-" + person)));
    }

    /** What the pages complained about in their consoles, with the person and the address. */
    public List<String> consoleErrors() {
        return List.copyOf(consoleErrors);
    }

    /** Everything that was asked of any host but the server. */
    public List<String> foreignRequests() {
        return List.copyOf(foreignRequests);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private BrowserContext session(String person) {
        return session(person, context().setViewportSize(1440, 900));
    }

    private static Browser.NewContextOptions context() {
        return new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai");
    }

    private BrowserContext session(String person, Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        context.onRequest(request -> note(person, request.url()));
        return context;
    }

    private void note(String person, String url) {
        boolean ours = url.replaceFirst("^ws", "http").startsWith(server.address());
        if (!ours && !url.startsWith("data:") && !url.startsWith("blob:")) {
            foreignRequests.add(person + ": " + url);
        }
    }

    private static Path executable() {
        String told = System.getenv("CHROMIUM");
        return Path.of(told == null || told.isBlank() ? "/usr/bin/chromium" : told);
    }
}
