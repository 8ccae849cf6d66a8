package io.quando.mining.sequential;

import java.util.random.RandomGenerator;

/// Sequences in which some items are repeated and out of order, and some sequences are empty.
///
/// @param items how many different items there are
/// @param length greatest number of elements
/// @param width greatest number of items in an element
/// @param timed whether elements have times; some of them are equal then
record RandomSequences(int items, int length, int width, boolean timed) {
    SequenceDatabase of(RandomGenerator random, int count) {
        SequenceDatabaseBuilder sequences = SequenceDatabase.builder();
        for (int sequence = 0; sequence < count; sequence++) {
            long time = random.nextInt(5);
            for (int left = random.nextInt(length + 1); left > 0; left--) {
                addItems(random, sequences);
                time += random.nextInt(4);
                if (timed) {
                    sequences.endElement(time);
                } else {
                    sequences.endElement();
                }
            }
            sequences.endSequence();
        }
        return sequences.build();
    }

    private void addItems(RandomGenerator random, SequenceDatabaseBuilder sequences) {
        for (int left = 1 + random.nextInt(width); left > 0; left--) {
            sequences.add(3 + 2 * Math.min(random.nextInt(items), random.nextInt(items)));
        }
    }
}
