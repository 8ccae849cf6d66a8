package io.quando.adapter.encoder.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The instructions of the processor, as Linux reports them; on other systems none are assumed.
final class Processor {
    private static final Path DESCRIPTION = Path.of("/proc/cpuinfo");
    private static final Pattern BFLOAT16 =
            Pattern.compile("^(flags|Features)\\b.*\\b(avx512_bf16|amx_bf16|bf16)\\b.*");
    private static final boolean MULTIPLIES_BFLOAT16 = told();

    private Processor() {}

    static boolean multipliesBfloat16() {
        return MULTIPLIES_BFLOAT16;
    }

    private static boolean told() {
        if (!Files.isReadable(DESCRIPTION)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(DESCRIPTION)) {
            return lines.anyMatch(line -> BFLOAT16.matcher(line).matches());
        } catch (IOException e) {
            return false;
        }
    }
}
