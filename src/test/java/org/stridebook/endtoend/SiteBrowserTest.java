package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The site in a real browser, opened from {@code file://} as most readers will. */
class SiteBrowserTest {

    private static final String AXE = axe();

    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static String axe() {
        try (var script = SiteBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(java.util.Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String path) {
        return BuiltSite.ofTheSamples()
                .folder()
                .resolve(path)
                .toAbsolutePath()
                .toUri()
                .toString();
    }

    @Test
    void noPageKindHasAConsoleErrorOrARequestThatLeavesTheFolder() {
        for (String path : onePageOfEachKind()) {
            browser.get(url(path));
            List<String> messages = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                    .map(Object::toString)
                    .toList();
            assertThat(messages).as(path).isEmpty();
            Object outside = browser.executeScript(
                    "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith('file:'))");
            assertThat((List<?>) outside).as(path).isEmpty();
        }
    }

    /** Only colours differ in the dark. */
    @Test
    void axeFindsNothingSeriousInLightAndDark() {
        var rules = Map.of("light", "", "dark", ", runOnly: ['color-contrast']");
        rules.forEach((scheme, which) -> {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String path : onePageOfEachKind()) {
                browser.get(url(path));
                assertThat(serious(browser, which)).as(path + " in " + scheme).isEmpty();
            }
        });
    }

    /** Serious and critical findings of axe, which the page gets as a script of the test. */
    private static List<?> serious(ChromeDriver browser, String rules) {
        browser.executeScript(AXE);
        return (List<?>) java.util.Objects.requireNonNull(browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'], preload: false%s }).then(found => done(found.violations
                  .filter(one => one.impact === 'serious' || one.impact === 'critical')
                  .map(one => one.id + ' ' + one.nodes[0].html)));
                """.formatted(rules)));
    }

    @Test
    void pagesReflowOnAPhoneWithoutScrollingSideways() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        try {
            for (String path : onePageOfEachKind()) {
                browser.get(url(path));
                Object wider = browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(((Number) java.util.Objects.requireNonNull(wider)).intValue())
                        .as(path)
                        .isLessThanOrEqualTo(1);
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void theThreatRegisterCanBeSortedAndFilteredAndRemembersItInTheAddress() {
        browser.get(url("workshops/support-chat/threats.html"));
        int all = visibleRows();
        assertThat(all).isGreaterThan(5);
        var sort = browser.findElement(By.cssSelector("main table thead th button"));
        sort.click();
        assertThat(browser.findElements(By.cssSelector("main table thead th[aria-sort]")))
                .hasSize(1);
        assertThat(browser.getCurrentUrl()).contains("#");
        var filter = browser.findElement(By.cssSelector("main input[type=search]"));
        filter.sendKeys(
                browser.findElement(By.cssSelector("main table tbody tr th a")).getText());
        assertThat(visibleRows()).isBetween(1, all - 1);
    }

    private static int visibleRows() {
        return (int) browser.findElements(By.cssSelector("main table tbody tr")).stream()
                .filter(row -> row.isDisplayed())
                .count();
    }

    private static List<String> onePageOfEachKind() {
        return BuiltSite.ofTheSamples().onePageOfEachKind();
    }
}
