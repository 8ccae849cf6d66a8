package io.quando.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.domain.tenant.TenantId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymiserTest {
    private static final TenantId SHOP = new TenantId("shop");
    private static final TenantId CINEMA = new TenantId("cinema");

    private final Pseudonymiser pseudonymiser =
            new Pseudonymiser(tenant -> key(tenant.equals(SHOP) ? 0 : 1));

    /// Golden values from Python: `hmac.new(bytes(range(32)), id.encode(), hashlib.sha256)`, the
    /// first 16 bytes.
    @ParameterizedTest
    @CsvSource({
        "anna, 4e9c25eb-0af2-3423-2907-e7f35eae3f70",
        "Zoë, 895eaa5b-6ad2-cd8a-4aad-f561368adafa"
    })
    void aPseudonymIsTheHeadOfTheKeyedHash(String raw, String pseudonym) {
        assertThat(pseudonymiser.pseudonym(SHOP, new RawUserId(raw))).hasToString(pseudonym);
    }

    @Test
    void oneUserHasOnePseudonym() {
        assertThat(pseudonymiser.pseudonym(SHOP, new RawUserId("anna")))
                .isEqualTo(pseudonymiser.pseudonym(SHOP, new RawUserId("anna")));
    }

    @Test
    void differentUsersHaveDifferentPseudonyms() {
        Set<UserId> pseudonyms = new HashSet<>();
        for (int n = 0; n < 10_000; n++) {
            pseudonyms.add(pseudonymiser.pseudonym(SHOP, new RawUserId("user-" + n)));
        }
        assertThat(pseudonyms).hasSize(10_000);
    }

    @Test
    void pseudonymsOfTwoTenantsCannotBeLinked() {
        RawUserId anna = new RawUserId("anna");
        assertThat(pseudonymiser.pseudonym(SHOP, anna))
                .isNotEqualTo(pseudonymiser.pseudonym(CINEMA, anna));
    }

    @Test
    void theRawIdDoesNotShowInText() {
        RawUserId anna = new RawUserId("anna@example.org");
        assertThat(anna.toString()).doesNotContain("anna");
        assertThat(pseudonymiser.pseudonym(SHOP, anna).toString()).doesNotContain("anna");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 257})
    void aRawIdOfTheWrongLengthIsRefusedWithoutBeingNamed(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RawUserId("x".repeat(length)))
                .withMessage(
                        "The user id (%d characters) must have 1 to 256 characters and not be blank.",
                        length);
        assertThat(new RawUserId("x".repeat(256)).value()).hasSize(256);
    }

    @Test
    void aBlankRawIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RawUserId(" \t"));
    }

    private static byte[] key(int first) {
        byte[] key = new byte[32];
        for (int n = 0; n < key.length; n++) {
            key[n] = (byte) (first + n);
        }
        return key;
    }
}
