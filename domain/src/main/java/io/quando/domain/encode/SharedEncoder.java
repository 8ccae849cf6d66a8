package io.quando.domain.encode;

/// An encoder with a count of its references, closed with the last of them. Its maker holds the
/// first.
///
/// **Mutates** the count, from any thread.
final class SharedEncoder {
    private final Encoder encoder;
    private int holders = 1;

    SharedEncoder(Encoder encoder) {
        this.encoder = encoder;
    }

    Encoder encoder() {
        return encoder;
    }

    /// Takes another reference.
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
