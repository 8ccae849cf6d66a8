/// Sequence encoders: networks that read a sequence and say what comes next. What a trained one
/// consists of, how it is trained, checked and kept, and how its scores are blended with what was
/// counted; the networks themselves are an adapter's.
@NullMarked
package io.quando.domain.encode;

import org.jspecify.annotations.NullMarked;
