package io.quando.adapter.file.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import io.quando.testkit.SeededCases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {
    private static final String HEADER =
            "{\"__metadata__\":{\"a\":\"b\"},\"w\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]}}";

    private static TensorFile floats(String name, Tensor tensor) {
        return new TensorFile(Map.of("a", "b"), Map.of(name, tensor), Map.of());
    }

    private static byte[] written(TensorFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SafetensorsWriter(out).write(file);
            assertThat(SafetensorsWriter.bytes(file)).isEqualTo(out.size());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static TensorFile read(byte[] bytes) throws IOException {
        return new SafetensorsReader(new ByteArrayInputStream(bytes)).read(bytes.length);
    }

    private static byte[] file(long claimed, String header, int dataBytes) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + json.length + dataBytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(claimed)
                .put(json)
                .array();
    }

    private static byte[] file(String header, int dataBytes) {
        return file(header.getBytes(StandardCharsets.UTF_8).length, header, dataBytes);
    }

    /// The header has 81 letters and seven blanks to the next multiple of eight, 88 = 0x58; 1 is
    /// 0x3f800000 and −2 is 0xc0000000.
    @Test
    void aFileIsWrittenByteByByteAsTheFormatSays() throws IOException {
        assertThat(HEADER).hasSize(81);
        byte[] expected =
                HexFormat.of()
                        .parseHex(
                                "5800000000000000"
                                        + HexFormat.of()
                                                .formatHex(
                                                        HEADER.getBytes(StandardCharsets.US_ASCII))
                                        + "20202020202020"
                                        + "0000803f"
                                        + "000000c0");
        Tensor tensor = new Tensor(new int[] {1, 2}, new float[] {1, -2});
        assertThat(written(floats("w", tensor))).isEqualTo(expected);
        TensorFile back = read(expected);
        assertThat(back.metadata()).containsExactly(Map.entry("a", "b"));
        Tensor w = Objects.requireNonNull(back.tensors().get("w"));
        assertThat(w.shape()).containsExactly(1, 2);
        assertThat(w.values()).containsExactly(1, -2);
    }

    @Test
    void aQuantisedMatrixStandsBehindItsScales() throws IOException {
        QuantisedMatrix matrix =
                new QuantisedMatrix(2, new byte[] {1, -127, 0, 5}, new float[] {1, -2});
        byte[] bytes = written(new TensorFile(Map.of(), Map.of(), Map.of("w", matrix)));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text)
                .contains(
                        "\"w.scale\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"w\":{\"dtype\":\"I8\",\"shape\":[2,2],\"data_offsets\":[8,12]}")
                .endsWith("\u0001\u0081\u0000\u0005");
        QuantisedMatrix back = Objects.requireNonNull(read(bytes).quantised().get("w"));
        assertThat(back.values()).isEqualTo(matrix.values());
        assertThat(back.scales()).isEqualTo(matrix.scales());
        assertThat(read(bytes).tensors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021, 200_000})
    void allBitsOfAllValuesComeBack(int size) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = Float.intBitsToFloat(i * 0x9E3779B9);
        }
        Tensor back =
                Objects.requireNonNull(
                        read(written(floats("é \"\n", new Tensor(new int[] {size}, values))))
                                .tensors()
                                .get("é \"\n"));
        for (int i = 0; i < size; i++) {
            assertThat(Float.floatToRawIntBits(back.values()[i]))
                    .isEqualTo(Float.floatToRawIntBits(values[i]));
        }
    }

    /// What other programs write: no metadata, any order, a single number, an empty tensor.
    @Test
    void whatOthersWriteIsRead() throws IOException {
        String header =
                "{\"b\":{\"data_offsets\":[4,8],\"shape\":[],\"dtype\":\"F32\"},\"e\":{\"dtype\":\"F32\",\"shape\":[0,3],\"data_offsets\":[4,4]},\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}   ";
        assertThat(read(file(header, 8)).tensors()).containsOnlyKeys("a", "e", "b");
        assertThat(read(file("{}", 0)).tensors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[0,8]}}|8|of shape [1] and dtype F32 takes 4 bytes, but its data_offsets are [0, 8]",
                "{'w':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}}|4|end at byte 8 behind the header, and there are 4",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}|8|end at byte 4 behind the header, and there are 8",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}|8|begins at byte 4, where 0 is expected",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},'v':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}|4|begins at byte 0, where 4 is expected",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[8,4]}}|8|takes 4 bytes",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[-4,0]}}|0|(-4) at (w.data_offsets)",
                "{'w':{'dtype':'F32','shape':[-1],'data_offsets':[0,4]}}|4|(-1) at (w.shape)",
                "{'w':{'dtype':'F16','shape':[1],'data_offsets':[0,2]}}|2|dtype (F16), and only [F32, I8] can be read",
                "{'w':{'dtype':7,'shape':[1],'data_offsets':[0,4]}}|4|(7) at (w.dtype)",
                "{'w':{'dtype':'F32','shape':[1.5],'data_offsets':[0,4]}}|4|(1.5) at (w.shape)",
                "{'w':{'dtype':'F32','shape':[3000000000],'data_offsets':[0,4]}}|4|a dimension of 3000000000",
                "{'w':{'dtype':'F32','shape':[2000000000,2000000000],'data_offsets':[0,4]}}|4|has more than",
                "{'w':{'dtype':'F32','shape':[99999999999999999999],'data_offsets':[0,4]}}|4|out of range of long",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[0,4,8]}}|4|two data_offsets",
                "{'w':{'dtype':'F32','shape':[1]}}|4|two data_offsets",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[0,4],'more':1}}|4|(1) at (w.more)",
                "{'w':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},'w':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}|8|Duplicate field",
                "{'w':{'dtype':'F32','dtype':'F32','shape':[1],'data_offsets':[0,4]}}|4|Duplicate field",
                "{'w':{'dtype':'I8','shape':[1,4],'data_offsets':[0,4]}}|4|a scale for each row",
                "{'w.scale':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},'w':{'dtype':'I8','shape':[1,4],'data_offsets':[8,12]}}|12|a scale for each row",
                "{'w':7}|0|(7) at (w)",
                "{'__metadata__':{'a':1}}|0|(1) at (__metadata__.a)",
                "{} {}|0|continues behind",
                "{'w'|0|Unexpected end",
                "[]|0|does not begin with {",
                "' {}'|0|does not begin with {"
            })
    void aHostileHeaderIsRefused(String header, int dataBytes, String words) {
        assertThatThrownBy(() -> read(file(header.replace('\'', '"'), dataBytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({
        "87, only 86 are left",
        "100000000, only 86 are left",
        "100000001, the format allows 100000000",
        "-1, header of 18446744073709551615 bytes"
    })
    void aHostileLengthIsRefusedBeforeMemoryIsTaken(long claimed, String words) {
        assertThatThrownBy(() -> read(file(claimed, "{}" + " ".repeat(84), 0)))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9})
    void aFileOfAlmostNothingIsRefused(int bytes) {
        assertThatThrownBy(() -> read(new byte[bytes])).isInstanceOf(MalformedFileException.class);
    }

    /// Whatever stands in a file, it is read or refused, never a failure of another kind.
    @Test
    void noDamageBreaksTheReader() {
        byte[] good =
                written(floats("w", new Tensor(new int[] {2, 3}, new float[] {1, 2, 3, 4, 5, 6})));
        SeededCases.run(
                3_000,
                random -> {
                    byte[] bad = good.clone();
                    for (int times = random.nextInt(4); times >= 0; times--) {
                        bad[random.nextInt(bad.length)] = (byte) random.nextInt(32, 127);
                    }
                    bad[random.nextInt(8)] = (byte) (random.nextInt(20) == 0 ? 1 : 0);
                    bad[0] = (byte) (random.nextInt(3) == 0 ? random.nextInt() : good[0]);
                    try {
                        read(bad);
                    } catch (IOException e) {
                        assertThat(e.getMessage()).isNotBlank();
                    }
                });
    }

    @Test
    void namesThatCannotStandInAFileAreRefused() {
        Tensor one = new Tensor(new int[] {1}, new float[1]);
        QuantisedMatrix matrix = new QuantisedMatrix(1, new byte[1], new float[1]);
        TensorFile taken = new TensorFile(Map.of(), Map.of("w.scale", one), Map.of("w", matrix));
        for (TensorFile bad :
                new TensorFile[] {taken, floats("__metadata__", one), floats("\ud800", one)}) {
            assertThatThrownBy(() -> SafetensorsHeader.of(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
