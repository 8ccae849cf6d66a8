package io.quando.mining.sequential;

/// A range of the extensions of a prefix, for one thread to follow.
///
/// @param prefix belongs to the job
/// @param projected may be read by several threads
record PrefixJob<P extends Projected>(Prefix prefix, P projected, int begin, int end) {}
