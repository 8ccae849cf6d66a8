/// The live recommender as a model among others: its sources and their blend, learnt from the data
/// that the split allows.
@NullMarked
package io.quando.application.evaluate.live;

import org.jspecify.annotations.NullMarked;
