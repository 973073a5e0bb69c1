package org.stridebook.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Results go to {@code out}, everything else to {@code err}; both in UTF-8 with {@code \n}.
 *
 * @param live whether a person watches, so that a line may be drawn over
 */
record Console(PrintWriter out, PrintWriter err, boolean live) {

    @SuppressWarnings(
            "SystemConsoleNull") // the launcher sets jdk.console=java.base, which keeps this true after Java 21
    static Console of(PrintStream out, PrintStream err) {
        boolean live =
                System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Console(writer(out), writer(err), live);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** As in "1 error" and "2 errors". */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** One line of a message. */
    void say(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** A result, as it is. */
    void print(String text) {
        out.print(text);
        out.flush();
    }
}
