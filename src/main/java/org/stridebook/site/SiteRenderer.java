package org.stridebook.site;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stridebook.output.OutputFile;
import org.stridebook.page.PageContext;
import org.stridebook.page.place.Page;

/** Draws pages with the templates. One for the run; any thread may use it. */
public final class SiteRenderer {

    /** Nothing that a workshop can hold makes a page this long; a template that loops does. */
    static final int LONGEST_PAGE = 16 << 20;

    private final Configuration templates;
    private final PageContext context;

    private SiteRenderer(Configuration templates, PageContext context) {
        this.templates = templates;
        this.context = context;
    }

    /**
     * Opens the bundled templates.
     *
     * @param overrides a folder whose {@code site/} replaces templates file by file, or null
     */
    public static SiteRenderer open(PageContext context, @Nullable Path overrides) {
        return new SiteRenderer(HardenedTemplates.open(overrides), context);
    }

    /**
     * Draws one page in memory.
     *
     * @throws TemplateFault where the template is missing, wrong or writes without end
     */
    public OutputFile render(Page page) {
        String name = page.getClass().getSimpleName() + ".ftlh";
        try {
            Template template = templates.getTemplate(name);
            var out = new Utf8Writer(LONGEST_PAGE);
            Environment environment = template.createProcessingEnvironment(Screen.of(context, page), out);
            environment.process();
            return new OutputFile(page.path().value(), out.bytes());
        } catch (TemplateException e) {
            throw new TemplateFault(
                    "template '" + name + "' failed on page '" + page.path() + "': " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new TemplateFault("template '" + name + "' calls itself without end", e);
        } catch (IOException | RuntimeException e) {
            throw new TemplateFault("cannot read or run template '" + name + "': " + e.getMessage(), e);
        }
    }
}
