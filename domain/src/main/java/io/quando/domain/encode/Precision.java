package io.quando.domain.encode;

/// How exactly the large matrices of an encoder are kept.
public enum Precision {
    /// Every number in single precision.
    FLOAT32,
    /// Large matrices as [QuantisedMatrix], all else in single precision.
    INT8
}
