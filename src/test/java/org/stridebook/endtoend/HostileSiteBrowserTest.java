package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Nothing from a cell runs in a browser (security notes P5): hostile workbooks through the real command into a real browser. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file names cannot hold the attacks")
class HostileSiteBrowserTest {

    private static final int MOST_PAGES_OF_A_FOLDER = 5;

    @TempDir
    private static Path folder = Path.of("");

    private static ChromeDriver browser;
    private static BuiltSite site;
    private static Map<String, Document> pages = Map.of();

    @BeforeAll
    static void buildAndStart() throws IOException {
        browser = Browser.start();
        Path workshops = folder.resolve("workshops");
        HostileSheets.write(workshops);
        site = BuiltSite.run(
                folder.resolve("site"),
                List.of(
                        "build",
                        workshops.toString(),
                        "-o",
                        folder.resolve("site").toString(),
                        "--as-of",
                        BuiltSite.AS_OF,
                        "--fail-on",
                        "never"));
        assertThat(site.exitCode()).as(site.err()).isZero();
        var paths = new TreeSet<>(site.onePageOfEachKind());
        site.files().keySet().stream()
                .filter(path -> path.startsWith("workshops/") && path.endsWith(".html"))
                .forEach(paths::add);
        pages = site.parsed(paths);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** What a page did that it must not do; empty where it only stood there. */
    private static List<String> misdeeds(Path page) throws IOException {
        return misdeeds(browser, page);
    }

    private static List<String> misdeeds(ChromeDriver browser, Path page) throws IOException {
        var misdeeds = new ArrayList<String>();
        browser.get(page.toUri().toString());
        if (dialogIsOpen(browser)) {
            misdeeds.add("a dialog");
            return misdeeds;
        }
        String title = Jsoup.parse(page.toFile(), "UTF-8").title();
        if (!title.equals(browser.getTitle())) {
            misdeeds.add("the title " + browser.getTitle());
        }
        if (browser.executeScript("return window.hostile") != null) {
            misdeeds.add("a variable");
        }
        browser.manage().logs().get(LogType.BROWSER).forEach(line -> misdeeds.add("in the console: " + line));
        var outside = (List<?>) browser.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name)"
                        + ".concat(location.href).filter(n => !n.startsWith(arguments[0]))",
                folder.toUri().toString());
        Objects.requireNonNull(outside).forEach(address -> misdeeds.add("a request to " + address));
        return misdeeds;
    }

    private static boolean dialogIsOpen(ChromeDriver browser) {
        try {
            browser.switchTo().alert().dismiss();
            return true;
        } catch (NoAlertPresentException e) {
            return false;
        }
    }

    /** Of each kind of page one, and of the hostile system some more. */
    private static Set<String> paths() {
        var paths = new LinkedHashSet<>(site.onePageOfEachKind());
        for (String part : List.of("/threats/", "/elements/")) {
            site.files().keySet().stream()
                    .filter(path -> path.contains(part))
                    .limit(MOST_PAGES_OF_A_FOLDER)
                    .forEach(paths::add);
        }
        return paths;
    }

    @Test
    void pagesOnlyStandThere() throws IOException {
        Set<String> paths = paths();
        assertThat(paths).hasSizeGreaterThan(30);
        for (String path : paths) {
            assertThat(misdeeds(site.folder().resolve(path))).as(path).isEmpty();
        }
    }

    @Test
    void filtersAndSortingKeepTextAsText() throws IOException {
        assertThat(misdeeds(threats())).isEmpty();
        browser.findElement(By.cssSelector("main input[type=search]")).sendKeys("<img src=x onerror=alert(1)>");
        browser.findElements(By.cssSelector("main table thead th button")).forEach(WebElement::click);
        assertThat(dialogIsOpen(browser)).isFalse();
        browser.navigate().refresh();
        assertThat(dialogIsOpen(browser)).isFalse();
        assertThat(browser.findElements(By.cssSelector("main script, main img, main iframe")))
                .isEmpty();
    }

    private static Path threats() {
        return site.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/threats.html"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Without its escaping and its policy the same page does run what is typed, and the test sees it. */
    @Test
    void thisTestWouldNotice() throws IOException {
        Path page = threats();
        String open = Files.readString(page).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        Path careless = Files.writeString(folder.resolve("careless.html"), Parser.unescapeEntities(open, false));
        Path beacon = Files.writeString(
                folder.resolve("beacon.html"),
                "<title>a</title><img src='https://outside.invalid/x.png'><script>document.title = 'b'</script>");

        assertThat(misdeeds(beacon)).contains("the title b").anyMatch(deed -> deed.contains("outside.invalid/x.png"));
        // this page goes on with dialogs, so it has a browser of its own
        ChromeDriver another = Browser.start();
        try {
            assertThat(misdeeds(another, careless)).contains("a dialog");
        } finally {
            another.quit();
        }
    }

    @Test
    void noTextBecomesAnElementOrAnAttribute() {
        BuiltSite samples = BuiltSite.ofTheSamples();
        Set<String> known = markup(samples.parsed(samples.onePageOfEachKind()).values());
        known.addAll(List.of("p", "pre", "code", "h3", "h3 id", "table", "thead", "tbody", "tr", "th", "td"));
        Set<String> found = markup(pages.values());
        found.removeAll(known);
        assertThat(found).isEmpty();
    }

    private static Set<String> markup(Collection<Document> pages) {
        var markup = new TreeSet<String>();
        pages.forEach(page -> page.getAllElements().forEach(element -> {
            markup.add(element.tagName());
            element.attributes().forEach(attribute -> markup.add(element.tagName() + " " + attribute.getKey()));
        }));
        return markup;
    }

    @Test
    void noLinkLeadsToAScript() {
        site.pages()
                .forEach((path, page) -> assertThat(page.select("[href], [src], [action]").stream()
                                .map(element -> element.attr("href") + element.attr("src") + element.attr("action"))
                                .filter(address -> address.matches("(?is)\\s*(javascript|data|vbscript):.*"))
                                .toList())
                        .as(path)
                        .isEmpty());
    }

    @Test
    void theAttacksAreOnThePagesAsText() {
        String all = pages.values().stream().map(page -> page.wholeText()).collect(Collectors.joining("\n"));
        assertThat(HostileSheets.ATTACKS.stream()
                        .filter(attack -> attack.chars().allMatch(c -> c < 0x2028) && !attack.startsWith("_x003C_"))
                        .filter(attack -> !all.contains(attack)))
                .isEmpty();
        assertThat(site.err()).doesNotContain("\u001b");
    }
}
