package org.stridebook.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.stridebook.markdown.Html;
import org.stridebook.page.Pages;

/**
 * Lets templates see texts, numbers, lists and the records of the {@code page} floor, and nothing else. {@link Html} is the only
 * type that prints unescaped, and here is the only place that lets it.
 */
final class PageWrapper extends DefaultObjectWrapper {

    private static final String PAGES = Pages.class.getPackageName();

    PageWrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
        var settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        settings.setMemberAccessPolicy(new RecordsOnly());
        settings.setIterableSupport(false);
        return settings;
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
        }
        if (!(value instanceof Record)) {
            throw new TemplateModelException(
                    "templates cannot see a " + value.getClass().getSimpleName());
        }
        return super.handleUnknownType(value);
    }

    /** Of a record, what it says of itself; never a method that takes something, and none of {@link Object}. */
    private static final class RecordsOnly implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            boolean ours = type.isRecord() && (isOfPages(type.getPackageName()) || type == Screen.class);
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return ours
                            && method.getParameterCount() == 0
                            && method.getDeclaringClass() == type
                            && !method.getName().equals("toString")
                            && !method.getName().equals("hashCode");
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        private static boolean isOfPages(String room) {
            return room.equals(PAGES) || room.startsWith(PAGES + ".");
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
