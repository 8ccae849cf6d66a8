/// What a store must do, whoever writes it: one abstract contract test for each out-port, to be
/// subclassed by every adapter, and builders for test data. Each test works on a tenant of its own,
/// so that one store can serve them all.
@NullMarked
package io.quando.testkit;

import org.jspecify.annotations.NullMarked;
