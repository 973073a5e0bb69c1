package org.stridebook.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;

/** The JSON Schema of every {@code model.json}, once in each site. */
public final class ModelSchemaFile {

    /** Where it stands. */
    public static final SitePath PATH = new SitePath("assets/model.schema.json");

    private ModelSchemaFile() {}

    public static OutputFile file() {
        try (var in = ModelSchemaFile.class.getResourceAsStream("model.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("model.schema.json is not in this program");
            }
            return new OutputFile(PATH.value(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model.schema.json", e);
        }
    }
}
