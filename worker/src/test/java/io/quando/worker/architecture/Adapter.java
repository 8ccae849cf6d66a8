package io.quando.worker.architecture;

/// The adapters, and whether they drive use cases.
enum Adapter {
    ALGEBRA(false),
    ENCODER(false),
    FILE(true),
    LOCAL(false),
    MESSAGING(true),
    PERSISTENCE(false),
    REST(true);

    private final boolean drives;

    Adapter(boolean drives) {
        this.drives = drives;
    }

    boolean drives() {
        return drives;
    }

    String root() {
        return HouseRules.ADAPTERS + "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
