package org.stridebook.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The template engine with its doors shut (security notes D27 to D33): a template cannot switch escaping off, reach a class, read a
 * file outside its folders, or print differently on another machine.
 */
final class HardenedTemplates {

    private HardenedTemplates() {}

    static Configuration open(@Nullable Path overrides) {
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(loader(overrides));
        templates.setObjectWrapper(new PageWrapper());
        forceEscaping(templates);
        shutDoors(templates);
        sameEverywhere(templates);
        templates.addAutoImport("ui", "parts/ui.ftlh");
        templates.addAutoImport("layout", "parts/layout.ftlh");
        templates.addAutoImport("atlas", "parts/atlas.ftlh");
        return templates;
    }

    private static TemplateLoader loader(@Nullable Path overrides) {
        TemplateLoader bundled = new ClassTemplateLoader(Assets.class, "/org/stridebook/templates/site");
        Path folder = overrides == null ? null : overrides.resolve("site");
        if (folder == null || !Files.isDirectory(folder)) {
            return bundled;
        }
        try {
            return new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), bundled});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read templates in '" + folder + "'", e);
        }
    }

    /** The file ending must not decide: by default {@code .ftlh} would bring {@code ?no_esc} back. */
    private static void forceEscaping(Configuration templates) {
        templates.setRecognizeStandardFileExtensions(false);
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        templates.setRegisteredCustomOutputFormats(List.of(new HtmlUnderTheNameOfRtf()));
    }

    private static void shutDoors(Configuration templates) {
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setAPIBuiltinEnabled(false);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setAttemptExceptionReporter((exception, environment) -> {});
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setFallbackOnNullLoopVariable(false);
    }

    private static void sameEverywhere(Configuration templates) {
        templates.setLocale(Locale.ROOT);
        templates.setTimeZone(TimeZone.getTimeZone("UTC"));
        templates.setNumberFormat("computer");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputEncoding(StandardCharsets.UTF_8.name());
        templates.setLocalizedLookup(false);
        templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** RTF is the one format without HTML's escaping that force-escaping lets a template choose; this takes its name. */
    private static final class HtmlUnderTheNameOfRtf extends HTMLOutputFormat {
        @Override
        public String getName() {
            return "RTF";
        }
    }
}
