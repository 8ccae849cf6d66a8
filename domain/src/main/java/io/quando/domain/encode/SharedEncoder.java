package io.quando.domain.encode;

/// An encoder that is closed when nobody holds it any more. Whoever made it holds it.
///
/// **Mutates** the number of holders, from any thread.
final class SharedEncoder {
    private final Encoder encoder;
    private int holders = 1;

    SharedEncoder(Encoder encoder) {
        this.encoder = encoder;
    }

    Encoder encoder() {
        return encoder;
    }

    /// One more hold on it.
    synchronized Lease take() {
        holders++;
        return new Lease(this);
    }

    synchronized void giveBack() {
        if (--holders == 0) {
            encoder.close();
        }
    }
}
