package io.quando.domain.behaviour;

import java.util.List;

/// placeholder until merged
public final class SettledSequence {
    private SettledSequence() {}

    public static List<Interaction> newestFirst(List<Interaction> i) {
        return i;
    }
}
