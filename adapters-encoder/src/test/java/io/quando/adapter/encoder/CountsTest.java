package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.adapter.encoder.recipe.Recipe;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountsTest {
    @ParameterizedTest
    @EnumSource
    void countsThatAreNotWholeAreRefused(SmallPlan small) {
        List<Hyperparameter> declared = small.recipe().hyperparameters();
        assertThat(declared).filteredOn(Hyperparameter::counts).hasSizeGreaterThan(5);
        for (Hyperparameter parameter : declared) {
            if (parameter.counts()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Hyperparameters.of(declared, between(parameter)))
                        .withMessageContaining("parameter " + parameter.name())
                        .withMessageContaining("whole number");
            }
        }
    }

    /// A count that was not declared as one would be refused only here.
    @ParameterizedTest
    @EnumSource
    void whatIsNotDeclaredToCountMayLieBetween(SmallPlan small) {
        for (Hyperparameter parameter : small.recipe().hyperparameters()) {
            if (!parameter.counts()) {
                prepare(small.recipe(), small.plan(between(parameter)));
            }
        }
    }

    private static void prepare(Recipe recipe, Hyperparameters plan) {
        TrainingSet training = Walks.training(Walks.groups(), 3);
        assertThat(recipe.learnt(plan, training)).isNotEmpty();
        assertThat(recipe.lessons(plan, training)).isNotNull();
        assertThat(recipe.answers(plan, Walks.ITEMS)).isNotNull();
        assertThat(Plan.of(plan, 3)).isNotNull();
    }

    private static Map<String, Double> between(Hyperparameter parameter) {
        double up = parameter.standard() < parameter.max() ? 1 : -1;
        return Map.of(parameter.name(), parameter.standard() + up / 64);
    }
}
