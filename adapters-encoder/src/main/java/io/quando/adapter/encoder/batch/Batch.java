package io.quando.adapter.encoder.batch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The examples of one step.
public record Batch(List<Example> examples) {
    public Batch {
        examples = List.copyOf(examples);
    }

    public Tokens tokens(NDManager memory) {
        return Tokens.of(
                memory,
                examples.stream().map(Example::items).toList(),
                examples.stream().map(Example::times).toList(),
                examples.stream().map(Example::actions).toList());
    }

    /// The states at the targets' positions, in the order of [#targets].
    ///
    /// @param states states of all positions, as the network orders them
    public NDArray told(Tokens tokens, NDArray states) {
        long[] places =
                IntStream.range(0, examples.size())
                        .boxed()
                        .flatMapToLong(row -> places(tokens, row))
                        .toArray();
        boolean all = places.length == states.getShape().get(0);
        return all
                ? states
                : Operations.rows(states, Operations.codes(tokens.memory(), places, places.length));
    }

    public long[] targets() {
        return examples.stream()
                .flatMapToInt(example -> IntStream.of(example.targets()))
                .asLongStream()
                .toArray();
    }

    private LongStream places(Tokens tokens, int row) {
        return IntStream.of(examples.get(row).positions())
                .mapToLong(position -> tokens.state(row, position));
    }
}
