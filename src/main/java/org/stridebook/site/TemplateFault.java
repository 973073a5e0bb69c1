package org.stridebook.site;

/** A template that cannot be used. The message names it, with line and column where they are known. */
public final class TemplateFault extends RuntimeException {

    TemplateFault(String message, Throwable cause) {
        super(message, cause);
    }
}
