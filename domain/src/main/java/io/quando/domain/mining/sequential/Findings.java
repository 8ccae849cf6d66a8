package io.quando.domain.mining.sequential;

/// What one thread found since it last handed over.
interface Findings {
    /// Prepares for a search behind a prefix; nothing else may be left.
    void begin(Prefix prefix);

    /// Hears of a frequent prefix: the one before, with another end.
    void add(Prefix prefix, int support);

    /// Hands over what is left.
    void flush();
}
