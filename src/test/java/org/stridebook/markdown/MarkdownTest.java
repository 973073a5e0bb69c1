package org.stridebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void plainTextBecomesParagraphs() {
        assertThat(Markdown.render("One line,\nstill one.\n\nAnother: \"it's\"."))
                .hasToString("<p>One line,\nstill one.</p>\n<p>Another: &quot;it&#39;s&quot;.</p>");
        assertThat(Markdown.render("  \n ").isEmpty()).isTrue();
    }

    /** The short way for plain paragraphs must not be seen. */
    @ParameterizedTest
    @MethodSource("seeds")
    void plainTextLooksTheSameAsByTheParser(int seed) {
        var random = new Random(seed);
        String[] atoms = {
            "word",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n \n",
            ". ",
            "- ",
            "1. ",
            "#",
            "=",
            "|",
            ":",
            "+",
            "!",
            "(",
            ")",
            "&",
            "R&D",
            "~",
            "\"",
            "'",
            ">",
            "[a](https://example.org/x)",
            "[b c](javascript:x)",
            "[d](aml.html)",
            "`a_b`",
            "`",
            "` x`",
            "[`",
            "![e](f)",
            "{",
            "}",
            "\t",
            "    ",
            ";",
            "é",
            "www",
            "/"
        };
        for (int i = 0; i < 8; i++) {
            var built = new StringBuilder();
            random.ints(1 + random.nextInt(9), 0, atoms.length).forEach(atom -> built.append(atoms[atom]));
            String text = built.toString().strip();
            Paragraphs.of(text, Links.OUTSIDE)
                    .ifPresent(html -> assertThat(normal(html))
                            .as(text)
                            .isEqualTo(normal(Flexmark.PEOPLE.render(text, Links.OUTSIDE, 3))));
        }
    }

    @Test
    void mostTextsTakeTheShortWay() {
        for (String text : List.of(
                "A plain text.", "One & two\n\nthree: [x](https://example.org/) and `code_x`!", "R&D (1 > 0)")) {
            assertThat(Paragraphs.of(text, Links.OUTSIDE)).isPresent();
        }
    }

    private static String normal(Html html) {
        return Jsoup.parseBodyFragment(html.toString()).body().html().replaceAll("\\s+", " ");
    }

    @Test
    void markdownIsRendered() {
        assertThat(Markdown.render("**bold** *it* `code` ~~old~~"))
                .hasToString("<p><strong>bold</strong> <em>it</em> <code>code</code> <del>old</del></p>");
        assertThat(Markdown.render("- a\n- b").toString()).contains("<ul>", "<li>a</li>");
        assertThat(Markdown.render("|a|b|\n|-|-|\n|1|2|").toString()).contains("<table>", "<th>a</th>", "<td>2</td>");
        assertThat(Markdown.render("```\n<b>\n```").toString()).contains("<pre><code>&lt;b&gt;");
    }

    @Test
    void headingsStartBelowThoseOfThePageAndHaveNoIds() {
        assertThat(Markdown.render("# One {#index}\n\n## Two\n\n###### Six").toString())
                .contains("<h3>One", "<h4>Two</h4>", "<h5>Six</h5>")
                .doesNotContain("id=");
        assertThat(Markdown.render("# One\n\n## Two", Links.OUTSIDE, 1).toString())
                .contains("<h1>One</h1>", "<h2>Two</h2>");
    }

    @Test
    void linksLeadOutsideOnlyAndSaySo() {
        assertThat(Markdown.render("[here](https://example.org/a?b=c&d)"))
                .hasToString(
                        "<p><a href=\"https://example.org/a?b=c&amp;d\" rel=\"noopener noreferrer nofollow\">here</a></p>");
        assertThat(Markdown.render("see https://example.org/x now").toString())
                .contains("<a href=\"https://example.org/x\"");
        assertThat(Markdown.render("[here](../secret.html)")).hasToString("<p>here (../secret.html)</p>");
    }

    @Test
    void aRuleMayAllowRelativeLinks() {
        Links rule = written -> Optional.of(written.replace(".md", ".html"));
        assertThat(Markdown.render("[a](ratings.md#dread)", rule, 2))
                .hasToString("<p><a href=\"ratings.html#dread\">a</a></p>");
        assertThat(Markdown.render("[a](//evil.example/x.md)", rule, 2).toString())
                .doesNotContain("<a");
        assertThat(Markdown.render("[a](javascript:x.md)", rule, 2).toString()).doesNotContain("<a");
    }

    @Test
    void imagesBecomeText() {
        assertThat(Markdown.render("![logo](https://evil.example/beacon.png)"))
                .hasToString("<p>logo (https://evil.example/beacon.png)</p>");
    }

    @Test
    void tagsOfParticipantsAreShown() {
        assertThat(Markdown.render("a <b>x</b> <script>alert(1)</script>").toString())
                .contains("&lt;b&gt;", "&lt;script&gt;")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void tagsOfPublishedTextsAreObeyedWhereHarmless() {
        assertThat(Markdown.renderPublished(
                        "H<sub>2</sub><span style=\"x\">O</span> http://evil.example/", Links.OUTSIDE))
                .hasToString("<p>H<sub>2</sub>O http://evil.example/</p>");
        assertThat(Markdown.renderPublished("<div style=\"a\">kept</div>", Links.OUTSIDE))
                .hasToString("<p>kept</p>");
        assertThat(Markdown.renderPublished("a<script>alert(1)</script><img src=x onerror=alert(1)>b", Links.OUTSIDE)
                        .toString())
                .doesNotContain("<script", "<img");
    }

    @Test
    void inlineIsOneLineWithoutBlocks() {
        assertThat(Markdown.inline("# Title\n\n- *one*\n- two")).hasToString("Title <em>one</em> two");
        assertThat(Markdown.inline("plain\ntext & more")).hasToString("plain text &amp; more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A;avascript&colon;alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](<java\nscript:alert(1)>)",
                "[x](\u0001javascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example/)",
                "[x](\\\\evil.example\\share)",
                "[x](https:/\\evil.example)",
                "[x](https://user@evil.example/)",
                "[x]: javascript:alert(1)\n\n[x]",
                "<javascript:alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg onload=alert(1)>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<details open ontoggle=alert(1)>",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](x)",
                "[x](https://a.example \"onmouseover=alert(1)\")",
                "`<script>`<script>",
                "<style>@import url(//evil.example)</style>",
                "<base href=//evil.example>",
                "<form action=//evil.example><button>x",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"
            })
    void nothingHostilePasses(String text) {
        for (Html html :
                new Html[] {Markdown.render(text), Markdown.inline(text), Markdown.renderPublished(text, Links.OUTSIDE)
                }) {
            assertHarmless(html);
        }
    }

    private static void assertHarmless(Html html) {
        for (Element element : Jsoup.parseBodyFragment(html.toString()).body().getAllElements()) {
            assertThat(element.normalName())
                    .as(html.toString())
                    .matches(
                            "body|a|b|br|code|del|em|i|strong|su[bp]|p|blockquote|[uo]l|li|pre|hr|h[1-6]|table|thead|tbody|t[rhd]");
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).isIn("href", "rel"));
            if (element.hasAttr("href")) {
                assertThat(SafeUrl.of(element.attr("href"))).as(html.toString()).isPresent();
            }
        }
    }

    static String[] slowInputs() {
        return new String[] {
            "[" + "a\\\\".repeat(26),
            "[" + "\\".repeat(60),
            "[".repeat(50_000),
            "[](".repeat(20_000),
            "- ".repeat(16_000),
            "> ".repeat(16_000),
            ">".repeat(32_000),
            "<!--".repeat(8_000),
            "<?".repeat(16_000),
            "`".repeat(32_000) + " x",
            "` `` ``` ".repeat(4_000),
            "www.".repeat(16_000),
            "*a_".repeat(20_000),
            "a|b\n-|-\n".repeat(4_000),
            "x".repeat(2_000_000),
            "# ".repeat(30_000)
        };
    }

    @ParameterizedTest
    @MethodSource("slowInputs")
    void slowInputsEndAndKeepTheirText(String text) {
        Html html = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.render(text));
        assertThat(Jsoup.parse(html.toString()).text().length()).isPositive();
    }

    @Test
    void overTheLimitsTheTextIsShownAsItWasWritten() {
        String text = "[" + "a\\\\".repeat(26) + " <b>";
        assertThat(Markdown.render(text)).hasToString("<pre>" + Html.escape(text) + "</pre>");
    }

    @Test
    void aLongListIsNoReasonToGiveUp() {
        String list =
                "- see [x](https://example.org/) in `C:\\temp\\a`\n".repeat(4).repeat(4) + "- end\n";
        assertThat(Markdown.render("- item *one*\n".repeat(300)).toString())
                .contains("<ul>")
                .doesNotContain("<pre>");
        assertThat(Markdown.render(list).toString()).contains("end");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomTextNeverPassesAnythingHostile(int seed) {
        var random = new Random(seed);
        String[] atoms = {
            "[",
            "]",
            "(",
            ")",
            "](",
            "javascript:",
            "<",
            ">",
            "<a href=\"",
            "\"",
            "'",
            "<script>",
            "</",
            "*",
            "_",
            "`",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "|",
            "\\",
            "&#x",
            "&",
            ";",
            "x",
            "1. ",
            "# ",
            "http://",
            "www.",
            "@",
            "\u202e",
            "\u0000",
            "<img src=x onerror=",
            "![",
            "é"
        };
        var text = new StringBuilder();
        random.ints(1 + random.nextInt(60), 0, atoms.length).forEach(i -> text.append(atoms[i]));
        assertHarmless(Markdown.render(text.toString()));
        assertHarmless(Markdown.renderPublished(text.toString(), Links.OUTSIDE));
        assertHarmless(Markdown.inline(text.toString()));
    }

    @Test
    void manyThreadsGetTheSame() {
        String text = "# A\n\n*b* [c](https://example.org)";
        String expected = Markdown.render(text).toString();
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> Markdown.render(text).toString()))
                .allMatch(expected::equals);
    }
}
