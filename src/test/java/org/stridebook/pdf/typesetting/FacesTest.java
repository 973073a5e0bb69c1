package org.stridebook.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacesTest {

    @Test
    void hebrewStandsInItsOwnDirection() {
        assertThat(Faces.visual("abc \u05d0\u05d1\u05d2 def")).isEqualTo("abc \u05d2\u05d1\u05d0 def");
        assertThat(Faces.visual("plain")).isEqualTo("plain");
    }
}
