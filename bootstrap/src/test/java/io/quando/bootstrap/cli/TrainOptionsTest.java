package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TrainOptionsTest {
    @TempDir Path temp;

    @Command
    private static final class Some {
        @Mixin TrainOptions options = new TrainOptions();
    }

    private static TrainOptions parsed(String... words) {
        Some command = new Some();
        var unused = new CommandLine(command).parseArgs(words);
        return command.options;
    }

    @Test
    void withoutAPlanNothingIsSaidAboutTheParts() throws IOException {
        assertThat(parsed().parts()).isEmpty();
        assertThat(parsed().plan()).isEmpty();
    }

    @Test
    void aPlanIsForTheEncoderUnlessMoreIsSaid() throws IOException {
        assertThat(parsed("--model", "sasrec").parts()).containsExactly("encoder");
        assertThat(parsed("--model", "sasrec", "--what", "rules,encoder").parts())
                .containsExactlyInAnyOrder("rules", "encoder");
    }

    @Test
    void parametersNameTheModel() throws IOException {
        assertThat(parsed("--param", "sasrec.epochs=5", "--param", "seed=7").plan())
                .isEqualTo(Map.of("model", "sasrec", "epochs", "5", "seed", "7"));
        assertThat(parsed("--param", "sasrec.dropout=0.25").plan())
                .containsEntry("dropout", "0.25");
    }

    @Test
    void parametersMayBeJoinedAndLeaveTheModelOut() throws IOException {
        assertThat(parsed("--param", "epochs=5,sasrec.dim=64", "--param", "seed=7").plan())
                .isEqualTo(Map.of("model", "sasrec", "epochs", "5", "dim", "64", "seed", "7"));
    }

    @Test
    void theFileMayNameTheModelToo() throws IOException {
        Path file = Files.writeString(temp.resolve("plan"), "sasrec.epochs=9\n");
        assertThat(parsed("--plan", file.toString()).plan())
                .isEqualTo(Map.of("model", "sasrec", "epochs", "9"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed("--plan", temp.resolve("none").toString()).plan())
                .withMessageContainingAll("none)", "lines such as epochs=5");
    }

    @Test
    void whatIsSaidGoesBeforeTheFile() throws IOException {
        Path file = Files.writeString(temp.resolve("plan"), "model=sasrec\nepochs = 9\ndim=64\n");
        assertThat(parsed("--plan", file.toString(), "--param", "sasrec.epochs=5").plan())
                .isEqualTo(Map.of("model", "sasrec", "epochs", "5", "dim", "64"));
    }

    @Test
    void vectorsAreReadBesideTheRowsUnlessMoreIsSaid() throws IOException {
        assertThat(parsed("--vectors", "clip.csv").plan())
                .isEqualTo(Map.of("vectors-file", "clip.csv", "vectors", "input"));
        assertThat(parsed("--vectors", "clip.csv", "--param", "sasrec.vectors=initial").plan())
                .containsEntry("vectors", "initial");
    }

    @Test
    void anEncoderToStartFromIsForTheEncoder() throws IOException {
        assertThat(parsed("--from", "books").plan()).isEqualTo(Map.of("from", "books"));
        assertThat(parsed("--from", "books").parts()).containsExactly("encoder");
    }

    @Test
    void aParameterOfAnotherModelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed("--model=sasrec", "--param=gru4rec.epochs=5").plan())
                .withMessageContainingAll("(gru4rec)", "(sasrec)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epochs", "=5", ".epochs=5"})
    void aParameterWithoutNameOrValueIsRefused(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed("--param", given).plan())
                .withMessageContaining("(" + given + ")");
    }
}
