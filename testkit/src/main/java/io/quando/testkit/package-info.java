/// Contract tests of the out-ports, one abstract class each, which their adapters subclass, and
/// builders for test data. Each test works on a tenant of its own, so that all can share one store.
@NullMarked
package io.quando.testkit;

import org.jspecify.annotations.NullMarked;
