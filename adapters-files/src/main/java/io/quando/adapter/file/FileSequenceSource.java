package io.quando.adapter.file;

import io.quando.mining.sequential.SequenceDatabase;
import io.quando.mining.sequential.SequenceDatabaseBuilder;
import io.quando.mining.sequential.SequenceSource;
import java.nio.file.Path;

/// Reads sequences as SPMF writes them: `1 2 -1 3 -1 -2`, each element closed by -1 and each
/// sequence by -2, and before an element its time, `<10>`, if times are known. Blank lines are no
/// sequences; -1 may be left out before -2.
final class FileSequenceSource implements SequenceSource {
    private final MiningFile file;

    FileSequenceSource(Path file) {
        this.file = new MiningFile(file);
    }

    @Override
    public SequenceDatabase read() {
        return file.read(this::read);
    }

    private SequenceDatabase read(Lines lines) {
        SequenceDatabaseBuilder sequences = SequenceDatabase.builder();
        SpmfNames names = new SpmfNames(file);
        while (file.next(lines)) {
            if (TransactionFormat.SPMF.isMetadata(lines.first())) {
                names.take(lines);
            } else {
                new SequenceParser(file, lines, sequences).parse();
            }
        }
        if (sequences.count() == 0) {
            throw file.empty("sequences");
        }
        return sequences.named(names.names()).build();
    }
}
