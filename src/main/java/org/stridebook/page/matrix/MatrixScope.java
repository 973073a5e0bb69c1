package org.stridebook.page.matrix;

import java.util.List;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;

/** Where a matrix leads: what differs between that of one system and that of all. */
public interface MatrixScope {

    /** From the page of the matrix. */
    Links links();

    /** To the threats that name a technique or one of its parts. */
    Link threats(Technique technique, String words);

    /** What a question is asked of; {@code anchor} is its place on every matrix that has it. */
    List<Link> places(StrideQuestion question, String anchor);
}
