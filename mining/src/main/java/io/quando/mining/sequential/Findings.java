package io.quando.mining.sequential;

/// The patterns that one thread has found since its last hand-over.
interface Findings {
    /// Prepares for a search behind a prefix; everything found before must be flushed.
    void begin(Prefix prefix);

    /// Adds a frequent prefix: the one before, with another end.
    void add(Prefix prefix, int support);

    /// Hands over the rest.
    void flush();
}
