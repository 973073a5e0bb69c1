package org.stridebook.intake.rows;

import org.stridebook.framework.Frameworks;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.settings.Settings;

/**
 * What rows need to be understood.
 *
 * @param participant who filled in the file, by its name; or empty
 */
public record Reading(
        Frameworks frameworks, Settings settings, Vocabulary vocabulary, Finds finds, String participant) {}
