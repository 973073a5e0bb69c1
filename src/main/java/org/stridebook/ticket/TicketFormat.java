package org.stridebook.ticket;

import java.util.List;
import org.stridebook.output.OutputFile;

/** The files that one tracker takes. */
public interface TicketFormat {

    /** The tracker, for people. */
    String tracker();

    /** Its code in {@code stridebook.yaml} and in the map file. */
    String code();

    /** Files below {@code folder} for tickets that are to be created; {@code project} is the project there, or empty. */
    List<OutputFile> files(String folder, String project, List<Ticket> tickets);
}
