package org.stridebook.intake.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.problem.Problems;

class WhiteboardPictureTest {

    private static final String PNG = "89504e470d0a1a0a0000000d49484452";
    private static final String SMALL = PNG + "00000010" + "00000010" + "08020000";
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000ffdb00430008060607060508";

    private final Problems problems = new Problems();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aSheet() throws IOException {
        Files.writeString(folder.resolve("components.csv"), "ID,Component\nC-1,Gateway\n");
    }

    private void file(String name, String hex) throws IOException {
        Files.write(folder.resolve(name), HexFormat.of().parseHex(hex));
    }

    private String picture() throws IOException {
        return new SessionFiles(new WorkshopFolder.Session(folder, "chat", null), problems).picture();
    }

    private void assertRefused(String name, String why) throws IOException {
        assertThat(picture()).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.kind().name()).isEqualTo("picture-refused");
            assertThat(problem.location()).hasToString("chat/" + name);
            assertThat(problem.message()).isEqualTo("the picture `" + name + "` is not in the report: " + why);
            assertThat(problem.help()).isEqualTo("save the picture as a PNG or JPEG of at most 8 MB");
        });
    }

    @Test
    void pngAndJpegAreTaken() throws IOException {
        file("Diagram.PNG", SMALL);
        assertThat(picture()).isEqualTo("chat/Diagram.PNG");
        Files.delete(folder.resolve("Diagram.PNG"));
        file("diagram.jpeg", JPEG);
        assertThat(picture()).isEqualTo("chat/diagram.jpeg");
        assertThat(problems.sorted()).isEmpty();
        assertThat(WhiteboardPicture.bytes(folder.resolve("diagram.jpeg"))).hasSize(32);
    }

    @Test
    void noPictureIsNoProblem() throws IOException {
        file("photo.png", "00");
        assertThat(picture()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anSvgIsRefusedHoweverHarmless() throws IOException {
        Files.writeString(folder.resolve("diagram.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertRefused("diagram.svg", "an SVG can hold scripts and links");
    }

    @Test
    void anSvgThatCallsItselfAPngIsRefused() throws IOException {
        Files.writeString(folder.resolve("diagram.png"), "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        assertRefused("diagram.png", "it is no PNG inside");
    }

    @Test
    void aPngThatCallsItselfAJpegIsRefused() throws IOException {
        file("diagram.jpg", SMALL);
        assertRefused("diagram.jpg", "it is no JPEG inside");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        file("diagram.png", "");
        assertRefused("diagram.png", "it is no PNG inside");
    }

    @Test
    void aPictureThatWouldUnfoldTooFarIsRefused() throws IOException {
        file("diagram.png", PNG + "7fffffff" + "00000010" + "08020000");
        assertRefused("diagram.png", "it has more than 12,000 points on a side");
    }

    @Test
    void aPictureThatIsTooLargeIsRefused() throws IOException {
        byte[] large = new byte[WhiteboardPicture.LARGEST_BYTES + 1];
        byte[] head = HexFormat.of().parseHex(SMALL);
        System.arraycopy(head, 0, large, 0, head.length);
        Files.write(folder.resolve("diagram.png"), large);
        assertRefused("diagram.png", "it is larger than 8 MB");
    }

    @Test
    void ofTwoPicturesOneIsShownAndTheOtherTold() throws IOException {
        file("diagram.jpg", JPEG);
        file("diagram.png", SMALL);
        assertThat(picture()).isEqualTo("chat/diagram.jpg");
        assertThat(problems.sorted())
                .extracting(problem -> problem.message())
                .containsExactly("the picture `diagram.png` is not in the report: `diagram.jpg` is shown already");
    }

    @Test
    void aPictureThatChangedSinceIsNotCopied() throws IOException {
        Path file = Files.write(folder.resolve("diagram.png"), "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> WhiteboardPicture.bytes(file)).isInstanceOf(IOException.class);
    }
}
