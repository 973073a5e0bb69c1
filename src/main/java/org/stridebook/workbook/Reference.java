package org.stridebook.workbook;

import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Settings;

/** What the workbooks offer for choosing and print for reading: the team's scales, ATLAS, and the questions. */
public record Reference(Settings settings, Catalogue catalogue, Frameworks frameworks) {}
