package org.stridebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.regex.Pattern;

/** Calls that change a disk, and the rule that only {@code output} makes them: so inputs are never touched and the old site stays whole. */
final class DiskWrites {

    /** Methods by class, as patterns over their names; {@code <init>} is a constructor. */
    private static final Map<String, Pattern> WRITES = Map.of(
            "java.nio.file.Files",
            Pattern.compile("write.*|create.*|move|copy|delete.*|set.*|newOutputStream|newBufferedWriter"),
            "java.io.File",
            Pattern.compile("delete.*|mkdirs?|renameTo|create.*|set.*"),
            "java.io.FileOutputStream",
            Pattern.compile("<init>"),
            "java.io.FileWriter",
            Pattern.compile("<init>"),
            "java.io.RandomAccessFile",
            Pattern.compile("<init>"),
            "java.nio.channels.FileChannel",
            Pattern.compile("open"),
            "java.util.logging.FileHandler",
            Pattern.compile("<init>"));

    /** {@code cli} is let through: it is asked by name for a file, such as a report of the check, and writes it where told. */
    static final ArchRule ONLY_BY_OUTPUT = noClasses()
            .that()
            .resideOutsideOfPackages("org.stridebook.output..", "org.stridebook.cli..")
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("a method that changes the disk is called") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    var writes = WRITES.get(access.getTargetOwner().getName());
                    return writes != null
                            && writes.matcher(access.getTarget().getName()).matches();
                }
            })
            .because("only OutputFolder writes");

    private DiskWrites() {}
}
