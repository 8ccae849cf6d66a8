package io.quando.mining.search;

import java.io.Serial;

/// Unwinds a worker from its branch after another one has failed. It never leaves the search.
final class SearchOverException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    SearchOverException() {
        super("Another worker has ended the search.", null, false, false);
    }
}
