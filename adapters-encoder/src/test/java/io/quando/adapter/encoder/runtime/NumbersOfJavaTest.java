package io.quando.adapter.encoder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What DJL makes of Java's numbers may be freed while libtorch still needs it, so that one place
/// alone may make it.
class NumbersOfJavaTest {
    private static final String PLACE =
            "io/quando/adapter/encoder/runtime/" + Operations.class.getSimpleName();

    @Test
    void operationsAloneHandNumbersOfJavaToDjl() throws IOException, URISyntaxException {
        assertThat(offenders()).filteredOn(call -> !call.startsWith(PLACE + " ")).isEmpty();
    }

    @Test
    void callsAreFound() throws IOException, URISyntaxException {
        assertThat(offenders()).anyMatch(call -> call.startsWith(PLACE + " "));
    }

    private static List<String> offenders() throws IOException, URISyntaxException {
        Path root =
                Path.of(
                        Operations.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(NumbersOfJavaTest::offenders)
                    .toList();
        }
    }

    private static Stream<String> offenders(Path file) {
        ClassModel type = parsed(file);
        return type.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(NumbersOfJavaTest::offends)
                .map(call -> type.thisClass().asInternalName() + " " + call);
    }

    private static boolean offends(CodeElement element) {
        if (!(element instanceof InvokeInstruction call)) {
            return false;
        }
        String owner = call.owner().asInternalName();
        boolean array = owner.startsWith("ai/djl/") && owner.endsWith("NDArray");
        boolean memory = owner.startsWith("ai/djl/") && owner.endsWith("NDManager");
        return array && call.type().stringValue().contains("Ljava/lang/Number;")
                || memory && call.name().equalsString("create");
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The class cannot be read: " + file, e);
        }
    }
}
