package io.quando.adapter.encoder.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A part of a sequence.
///
/// @param from position of its first event
/// @param to position behind its last
record Window(int from, int to) {
    /// Cuts a sequence: one window if it is short enough, otherwise consecutive ones, of which the
    /// first and the last may be shorter.
    ///
    /// @param events number of events of the sequence
    /// @param length length of the longest window
    static List<Window> cut(int events, int length, SplittableRandom random) {
        List<Window> windows = new ArrayList<>();
        int end = events <= length ? events : 1 + random.nextInt(length);
        for (int from = 0; from < events; end = Math.min(events, end + length)) {
            windows.add(new Window(from, end));
            from = end;
        }
        return windows;
    }
}
