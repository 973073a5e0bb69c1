package org.stridebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.place.Page;

class HardenedTemplatesTest {

    @TempDir
    Path folder;

    private ExampleSite site = ExampleSite.small();

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(folder.resolve("site/parts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.title?no_esc}",
                "<#noautoesc>${page.title}</#noautoesc>",
                "<#outputformat 'plainText'>${page.title}</#outputformat>",
                "<#ftl output_format='plainText'>${page.title}",
                "<#ftl auto_esc=false>${page.title}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${page?api.class}",
                "${page.class}",
                "${page.getClass()}",
                "${page.hashCode()}",
                "${page.path.value?interpret}",
                "${page.noSuchThing}",
                "${.data_model['java.home']}",
                "<#include '/etc/passwd'>",
                "<#include '../../../../../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#macro again><@again/></#macro><@again/>",
                "<#list 1.. as n>0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789</#list>",
            })
    void templateThatReachesOutIsRefused(String template) throws IOException {
        Page page = threatsPage();
        override(page, template);

        assertThatThrownBy(() -> render(page))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("ThreatsPage.ftlh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RTF", "XML", "XHTML", "HTML"})
    void noOutputFormatLetsMarkupThrough(String format) throws IOException {
        Page page = threatsPage();
        override(page, "<#outputformat '" + format + "'>${'<script>' + page.title}</#outputformat>");

        assertThat(render(page)).isEqualTo("&lt;script&gt;Threats");
    }

    @Test
    void aFileInTheFolderReplacesTheBundledOne() throws IOException {
        Page page = threatsPage();
        override(page, "<#import 'parts/ui.ftlh' as own>ours: ${page.title}");

        assertThat(render(page)).isEqualTo("ours: Threats");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Page page = threatsPage();
        Files.createSymbolicLink(folder.resolve("site/secret.ftlh"), secret);
        override(page, "<#include 'secret.ftlh'>");

        assertThatThrownBy(() -> render(page)).isInstanceOf(TemplateFault.class);
    }

    @Test
    void misspeltPropertyIsNamedWithItsLine() throws IOException {
        Page page = threatsPage();
        override(page, "one\n${page.titel}");

        assertThatThrownBy(() -> render(page))
                .hasMessageContaining("page.titel")
                .hasMessageContaining("line 2");
    }

    @Test
    void everyBundledTemplateParses() throws IOException {
        var templates = HardenedTemplates.open(null);
        try (Stream<Path> files = Files.walk(Path.of("templates/site"))) {
            var names = files.map(
                            path -> Path.of("templates/site").relativize(path).toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .toList();
            assertThat(names).isNotEmpty();
            for (String name : names) {
                assertThat(templates.getTemplate(name)).as(name).isNotNull();
            }
        }
    }

    private Page threatsPage() {
        return site.pages().stream()
                .filter(page -> page.getClass().getSimpleName().equals("ThreatsPage"))
                .findFirst()
                .orElseThrow();
    }

    private void override(Page page, String template) throws IOException {
        Files.writeString(folder.resolve("site/" + page.getClass().getSimpleName() + ".ftlh"), template);
    }

    private String render(Page page) {
        return new String(SiteRenderer.open(site.context(), folder).render(page).content(), StandardCharsets.UTF_8);
    }
}
