package org.stridebook;

import org.stridebook.cli.CommandLineProgram;

/** The program. Everything it can do stands in {@code stridebook --help}. */
public final class Stridebook {

    private Stridebook() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineProgram.run(arguments, System.out, System.err));
    }
}
