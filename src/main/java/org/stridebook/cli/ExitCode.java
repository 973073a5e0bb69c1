package org.stridebook.cli;

/** What the program ends with. */
final class ExitCode {

    /** Done, and no problem at or above {@code --fail-on}. */
    static final int CLEAN = 0;
    /** Done, with such problems; the site is written all the same. */
    static final int PROBLEMS = 1;
    /** Wrong usage or configuration. */
    static final int USAGE = 2;
    /** Cannot read or write, or another build holds the output. */
    static final int CANNOT = 3;
    /** A bug of ours. */
    static final int BUG = 70;

    private ExitCode() {}
}
