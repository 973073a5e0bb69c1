package org.stridebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    private static final MarkdownNotation MARKDOWN = new MarkdownNotation();
    private static final JiraNotation JIRA = new JiraNotation();
    private static final HtmlNotation HTML = new HtmlNotation();

    private static List<Block> typed(String text) {
        return List.of(
                new Block.Heading("Why"),
                new Block.Paragraph(text),
                new Block.Bullets(List.of(new Block.Item("What could happen", text))));
    }

    @Test
    void plainSentencesStayReadable() {
        assertThat(MARKDOWN.write(typed("A sticker on the part (12 mm) hides the scratch.")))
                .isEqualTo("""
                        ## Why

                        A sticker on the part (12 mm) hides the scratch.

                        * **What could happen:** A sticker on the part (12 mm) hides the scratch.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone look", "fixes #1", "![x](https://example.org/beacon.png)", "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))", "<!-- -->", "```sh", "| a | b |"
            })
    void nothingTypedStartsAnythingInMarkdown(String hostile) {
        String text = MARKDOWN.write(typed(hostile));
        assertThat(text)
                .doesNotContain("@")
                .doesNotContainPattern("(?<!\\\\)[\\[\\]`|]")
                .doesNotContain("<img", "<!--");
        assertThat(text.replace("##", "").replaceAll("&#\\d+;", "")).doesNotContain("#");
    }

    @Test
    void quickActionsOfGitLabAreOnlyText() {
        String text = MARKDOWN.write(typed("/close\n/assign @root\n- [ ] done\n1. one\n=====\n    code"));
        assertThat(text.lines()).noneMatch(line -> line.matches("\\s*(/|- |\\d+\\. |=+).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{code}x{code}",
                "[~admin]",
                "!beacon.png!",
                "{html}<b>{html}",
                "h1. Big",
                "*bold* _it_ -gone-",
                "|a|"
            })
    void nothingTypedStartsAMacroInJira(String hostile) {
        assertThat(JIRA.write(List.of(new Block.Paragraph(hostile))))
                .doesNotContainPattern("(?<!\\\\)[{}\\[\\]!|*_]")
                .doesNotStartWith("h1. ");
    }

    @Test
    void azureDevOpsGetsEscapedHtmlOnOneLine() {
        assertThat(HTML.write(typed("a < b\nsecond line")))
                .isEqualTo("<h3>Why</h3><p>a &lt; b<br>second line</p>"
                        + "<ul><li><b>What could happen:</b> a &lt; b<br>second line</li></ul>");
    }
}
