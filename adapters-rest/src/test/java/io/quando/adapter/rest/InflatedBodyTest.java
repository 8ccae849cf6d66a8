package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class InflatedBodyTest {
    private static final int MAX = 1_000_000;

    @Test
    void whatWasCompressedComesOut() throws IOException {
        byte[] text = "{\"type\":\"view\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(inflated(gzip(text)).readAllBytes()).isEqualTo(text);
        assertThat(inflated(gzip(text)).read()).isEqualTo('{');
        assertThat(inflated(gzip(new byte[0])).read()).isEqualTo(-1);
    }

    @Test
    void asMuchAsABodyMayHaveComesOutButNoMore() throws IOException {
        assertThat(inflated(gzip(new byte[MAX])).readAllBytes()).hasSize(MAX);
        assertThatThrownBy(() -> inflated(gzip(new byte[MAX + 1])).readAllBytes())
                .isInstanceOfSatisfying(
                        BadRequest.class, e -> assertThat(e.status()).isEqualTo(413));
    }

    @Test
    void bombIsNotInflatedToItsEnd() throws IOException {
        ByteArrayInputStream bomb = new ByteArrayInputStream(gzip(new byte[200 * MAX]));
        assertThatThrownBy(() -> new InflatedBody(bomb, MAX).readAllBytes())
                .isInstanceOf(BadRequest.class);
        assertThat(bomb.available()).isPositive();
    }

    @Test
    void severalMembersAreOneBody() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip(new byte[] {1}));
        both.write(gzip(new byte[] {2}));
        assertThat(inflated(both.toByteArray()).readAllBytes()).containsExactly(1, 2);
    }

    @Test
    void whatIsNoWholeGzipIsRefused() throws IOException {
        byte[] whole = gzip(new byte[MAX]);
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, 20, 40, (byte) 0xff);
        for (byte[] bad :
                new byte[][] {
                    {}, {0x1f}, {'{', '}'}, Arrays.copyOf(whole, whole.length / 2), spoilt
                }) {
            assertThatThrownBy(() -> inflated(bad).readAllBytes())
                    .isInstanceOf(BadRequest.class)
                    .hasMessageContaining("no whole gzip");
        }
    }

    private static InputStream inflated(byte[] body) {
        return new InflatedBody(new ByteArrayInputStream(body), MAX);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
