/// Messages between the parts of a running Quando. The news that interactions were stored travels
/// on a channel inside the process to those who keep statistics live.
@NullMarked
package io.quando.adapter.messaging;

import org.jspecify.annotations.NullMarked;
