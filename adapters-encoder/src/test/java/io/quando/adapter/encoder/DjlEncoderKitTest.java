package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class DjlEncoderKitTest {
    @Test
    void kitIsFound() {
        assertThat(ServiceLoader.load(EncoderKit.class))
                .anyMatch(kit -> kit instanceof DjlEncoderKit);
    }

    @Test
    void allRecipesAreTested() {
        assertThat(SmallPlan.values())
                .extracting(plan -> plan.recipe().name())
                .containsAll(
                        new DjlEncoderKit().trainers().stream().map(EncoderTrainer::name).toList());
    }
}
