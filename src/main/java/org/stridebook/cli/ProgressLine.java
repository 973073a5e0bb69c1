package org.stridebook.cli;

import org.stridebook.build.Progress;
import org.stridebook.problem.Shortened;

/** One line on a terminal, drawn over as the build goes on; silent in pipes and logs. */
final class ProgressLine implements Progress {

    private static final int BAR = 24;
    private static final long PAUSE = 50_000_000L;

    private final Console console;
    private long last = System.nanoTime() - PAUSE;
    private int shown;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void step(int done, int of, String what) {
        shown = Math.max(shown, done);
        long now = System.nanoTime();
        if (!console.live() || (shown < of && now - last < PAUSE)) {
            return;
        }
        last = now;
        int full = of == 0 ? BAR : (int) ((long) BAR * shown / of);
        String bar = "#".repeat(full) + "-".repeat(BAR - full);
        String name = Shortened.to(30, what);
        console.err().print("\r\u001B[K[" + bar + "] " + shown + " of " + of + "  " + name);
        console.err().flush();
    }

    /** Wipes the line. */
    synchronized void finish() {
        if (console.live()) {
            console.err().print("\r\u001B[K");
            console.err().flush();
        }
    }
}
