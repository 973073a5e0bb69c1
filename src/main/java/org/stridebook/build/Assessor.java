package org.stridebook.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.check.Rules;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.Workshop;

/** The first half of the map: a folder becomes an assessment with its problems. Safe to use from several threads. */
public final class Assessor {

    private final WorkshopReader reader;
    private final CompletableFuture<AssessmentJoin> join;

    public Assessor(Knowledge knowledge, Options options) {
        this(Learning.of(knowledge), options);
    }

    Assessor(Learning learning, Options options) {
        this.reader = new WorkshopReader(learning.frameworks(), learning.settings(), options.showPrompts());
        this.join = learning.whole()
                .thenApply(knowledge -> new AssessmentJoin(
                        knowledge.catalogue(),
                        knowledge.comparison(),
                        knowledge.frameworks(),
                        knowledge.settings(),
                        options.asOf()));
    }

    /** Reads every session of a system, joins the newest with ATLAS, and checks it. */
    public Assessed assess(WorkshopFolder folder) throws IOException {
        var problems = new Problems();
        var sessions = new ArrayList<Workshop>();
        for (WorkshopFolder.Session session : folder.sessions()) {
            // what was wrong in an older session was for its own report to say
            boolean newest = session.equals(folder.newest());
            sessions.add(reader.read(folder, session, newest ? problems : new Problems()));
        }
        Assessment assessment = join.join().join(sessions);
        problems.addAll(Rules.check(assessment));
        return new Assessed(assessment, problems.sorted());
    }
}
