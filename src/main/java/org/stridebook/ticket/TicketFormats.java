package org.stridebook.ticket;

import java.util.List;

/** Every tracker that has a file of its own. */
public final class TicketFormats {

    /** In the order of the download list. */
    public static final List<TicketFormat> ALL = List.of(
            new JiraFormat(), new AzureDevOpsFormat(), new GitLabFormat(), new GitHubFormat(), new LinearFormat());

    private TicketFormats() {}
}
