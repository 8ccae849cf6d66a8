package io.quando.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void itHoldsFromItsFirstMomentToJustBeforeItsEnd() {
        Availability inMay = new Availability(MAY, JUNE);
        assertThat(inMay.holdsAt(MAY.minusNanos(1))).isFalse();
        assertThat(inMay.holdsAt(MAY)).isTrue();
        assertThat(inMay.holdsAt(JUNE.minusNanos(1))).isTrue();
        assertThat(inMay.holdsAt(JUNE)).isFalse();
    }

    @Test
    void anOpenEndHoldsForEver() {
        assertThat(new Availability(MAY, null).holdsAt(Instant.MAX)).isTrue();
        assertThat(new Availability(null, MAY).holdsAt(Instant.MIN)).isTrue();
        assertThat(Availability.ALWAYS.holdsAt(MAY)).isTrue();
    }

    @Test
    void anEndThatIsNotAfterTheBeginningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Availability(JUNE, MAY))
                .withMessage("The availability must begin (%s) before it ends (%s).", JUNE, MAY);
        assertThatIllegalArgumentException().isThrownBy(() -> new Availability(MAY, MAY));
    }
}
