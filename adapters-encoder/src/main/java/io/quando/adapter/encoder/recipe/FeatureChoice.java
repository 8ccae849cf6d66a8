package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.feature.GivenVectors;
import io.quando.adapter.encoder.feature.HashedTexts;
import io.quando.adapter.encoder.feature.ItemFeatures;
import io.quando.domain.encode.DataHash;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.ItemEmbeddings;
import java.util.List;
import java.util.stream.Stream;

/// The features of items other than events, with their uses.
enum FeatureChoice {
    TEXTS("text", "features.map") {
        @Override
        Hyperparameter hyperparameter() {
            return Hyperparameter.of(option(), Use.WORDS, "use of the items' texts");
        }

        @Override
        int width(TrainingSet training, int dim) {
            return dim;
        }

        @Override
        ItemFeatures features(TrainingSet training, int width) {
            return new HashedTexts(training.texts(), width);
        }

        @Override
        String snapshot(TrainingSet training) {
            return DataHash.nameOf(training.texts());
        }
    },
    VECTORS("vectors", "vectors.map") {
        /// The hyperparameter of the use. No search varies it, as most data have no vectors.
        @Override
        Hyperparameter hyperparameter() {
            return Hyperparameter.of(option(), Use.WORDS, "use of the given vectors").untried();
        }

        @Override
        int width(TrainingSet training, int dim) {
            return given(training).width();
        }

        @Override
        ItemFeatures features(TrainingSet training, int width) {
            return new GivenVectors(given(training), width);
        }

        @Override
        String snapshot(TrainingSet training) {
            return DataHash.nameOf(training.vectors());
        }

        private ItemEmbeddings given(TrainingSet training) {
            ItemEmbeddings vectors = training.vectors();
            if (vectors.known() == 0) {
                throw new UnlearnableException(
                        "None of %d items has a vector, so that the parameter %s has nothing to use; there were %d vectors of other items. Name a file with --vectors whose lines begin with the items' ids, or set it to none."
                                .formatted(vectors.items(), option(), vectors.passedOver()));
            }
            return vectors;
        }
    };

    /// The uses of features.
    enum Use {
        NONE,
        /// Initial rows of items.
        INITIAL,
        /// A second input beside the rows, through a map.
        INPUT;

        private static final List<String> WORDS = List.of("none", "initial", "input");
    }

    private final String option;
    private final String map;

    FeatureChoice(String option, String map) {
        this.option = option;
        this.map = map;
    }

    String option() {
        return option;
    }

    /// The name of the map's parameter, also in stored encoders.
    String map() {
        return map;
    }

    abstract Hyperparameter hyperparameter();

    /// The width of features as a second input.
    ///
    /// @param dim width of the items' rows
    /// @throws UnlearnableException if none are given
    abstract int width(TrainingSet training, int dim);

    /// @throws UnlearnableException if none are given
    abstract ItemFeatures features(TrainingSet training, int width);

    /// The name of the features' data.
    abstract String snapshot(TrainingSet training);

    static List<FeatureChoice> of(Hyperparameters plan, Use use) {
        return Stream.of(values())
                .filter(choice -> plan.count(choice.option) == use.ordinal())
                .toList();
    }
}
