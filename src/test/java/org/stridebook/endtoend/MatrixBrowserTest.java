package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/** The ATLAS matrix in a real browser: its filters, its widths, and what is left of it without script. */
class MatrixBrowserTest {

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

    @BeforeEach
    void open() {
        browser.get("about:blank");
        browser.get(url(""));
    }

    private static String url(String hash) {
        return BuiltSite.ofTheSamples()
                        .folder()
                        .resolve("workshops/support-chat/atlas.html")
                        .toAbsolutePath()
                        .toUri()
                + hash;
    }

    private static void choose(String key, String value) {
        new Select(browser.findElement(By.cssSelector("select[data-key=" + key + "]"))).selectByValue(value);
    }

    private static List<WebElement> visible(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static String said() {
        return browser.findElement(By.cssSelector("[data-filters] output")).getText();
    }

    @Test
    void withoutAChoiceEverythingIsShown() {
        assertThat(said()).isEqualTo("208 techniques");
        assertThat(visible("#matrix > li")).hasSize(16);
    }

    @Test
    void choicesNarrowTheMatrixAndStandInTheAddress() {
        choose("have", "ask");
        assertThat(said()).matches("\\d+ of 208 techniques");
        assertThat(visible("#matrix .level-high:not(.beside > *)")).isEmpty();
        choose("maturity", "realized");
        choose("platform", "agentic");
        assertThat(browser.getCurrentUrl()).endsWith("#matrix?platform=agentic&maturity=realized&have=ask");
        assertThat(visible("#matrix li li[data-is]:not(.beside)"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getAttribute("data-is"))
                        .contains("agentic")
                        .contains("realized")
                        .contains("ask"));
    }

    @Test
    void aTacticAloneLeavesItsColumnAlone() {
        choose("tactic", "AML.TA0010");
        assertThat(visible("#matrix > li"))
                .extracting(WebElement::getText)
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("Exfiltration"));
        choose("tactic", "");
        assertThat(said()).isEqualTo("208 techniques");
    }

    @Test
    void aLinkWithChoicesOpensThemAndUnfoldsWhatIsFound() {
        browser.get("about:blank");
        browser.get(url("#matrix?have=ask"));
        assertThat(new Select(browser.findElement(By.cssSelector("select[data-key=have]")))
                        .getFirstSelectedOption()
                        .getText())
                .isEqualTo("fits, not considered");
        assertThat(visible("#matrix details[open] .ask")).isNotEmpty();
        choose("have", "");
        assertThat(visible("#matrix details[open]")).isEmpty();
    }

    @Test
    void askLeadsToTheQuestion() {
        WebElement ask = visible("#matrix .ask .mark").get(0);
        String anchor = Objects.requireNonNull(ask.getAttribute("href")).replaceAll(".*#", "");
        ask.click();
        assertThat(browser.getCurrentUrl()).endsWith("#" + anchor);
        assertThat(browser.findElement(By.id(anchor)).isDisplayed()).isTrue();
    }

    @Test
    void allTacticsFitBesideEachOtherWithoutScrollingSideways() {
        for (int width : List.of(320, 1280, 1920)) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            try {
                assertThat(number("return document.documentElement.scrollWidth - innerWidth"))
                        .as("wider than " + width)
                        .isLessThanOrEqualTo(0);
                assertThat(number("""
                        return new Set(Array.from(document.querySelectorAll('#matrix > li'), li => li.offsetTop)).size"""))
                        .as("rows of tactics at " + width)
                        .isEqualTo(width == 320 ? 16 : width == 1280 ? 2 : 1);
                assertThat(number("""
                        return Math.min(...Array.from(document.querySelectorAll('#matrix *'),
                          node => parseFloat(getComputedStyle(node).fontSize)))""")).as("smallest letters at " + width).isGreaterThanOrEqualTo(12);
                assertThat(number("""
                        return Array.from(document.querySelectorAll('#matrix p, #matrix h3'))
                          .filter(node => node.checkVisibility() && node.scrollWidth > node.clientWidth).length""")).as("clipped at " + width).isZero();
            } finally {
                browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            }
        }
    }

    private static int number(String script) {
        return ((Number) Objects.requireNonNull(browser.executeScript(script))).intValue();
    }

    @Test
    void withoutScriptTheWholeMatrixIsThereAndOffersNoDeadChoice() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.get("about:blank");
            browser.get(url("#matrix?have=ask"));
            assertThat(visible("#matrix > li")).hasSize(16);
            assertThat(visible("[data-filters]")).isEmpty();
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }
}
