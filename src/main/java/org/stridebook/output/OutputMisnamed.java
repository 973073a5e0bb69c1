package org.stridebook.output;

/** The output folder that was named can never be one: it holds the input, or is none. Known before anything is read. */
public final class OutputMisnamed extends OutputRefused {

    OutputMisnamed(String message) {
        super(message);
    }
}
