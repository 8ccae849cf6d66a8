package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher among JDKs and a Maven that only pretend.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "quando").toAbsolutePath().normalize();
    private static final List<String> TOOLS =
            List.of(
                    "awk",
                    "bash",
                    "basename",
                    "cat",
                    "chmod",
                    "dirname",
                    "find",
                    "getconf",
                    "grep",
                    "head",
                    "mkdir",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "sort",
                    "tee",
                    "touch");

    private static final String MAVEN =
            """
            echo "$@" >> "$FAKE/mvn.calls"
            echo "$JAVA_HOME" > "$FAKE/mvn.jdk"
            echo '[INFO] Building Quando 0.1.0                       [1/2]'
            echo '[INFO] Building jar: some.jar'
            echo '[INFO] Building quando-domain 0.1.0                [2/2]'
            mkdir -p bootstrap/target/quarkus-app worker/target/quarkus-app
            touch bootstrap/target/quarkus-app/quarkus-run.jar
            touch worker/target/quarkus-app/quarkus-run.jar
            """;

    private static final String MAVEN_THAT_FAILS =
            """
            echo '[INFO] Building quando-domain 0.1.0                [1/2]'
            echo '[ERROR] Some.java:[3,4] cannot find symbol'
            exit 1
            """;

    private static final String REPORTS =
            """
            echo "$@" >> "$FAKE/mvn.calls"
            sleep 1.1
            mkdir -p a/target/surefire-reports b/target/failsafe-reports
            cat > a/target/surefire-reports/TEST-a.ATest.xml <<'END'
            <testsuite name="a.ATest">
              <testcase name="works" classname="a.ATest" time="0"/>
              <testcase name="breaks &quot;it&quot; &amp; more" classname="a.ATest" time="0">
                <failure message="no" type="x"><![CDATA[trace]]></failure>
              </testcase>
              <testcase name="golden" classname="a.ATest" time="0">
                <skipped message="Assumption failed: There is no ../shared/data/x" type="org.opentest4j.TestAbortedException"><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: There is no ../shared/data/x
                  at a.ATest]]></skipped>
              </testcase>
            </testsuite>
            END
            cat > b/target/failsafe-reports/TEST-b.BTest.xml <<'END'
            <testsuite name="b.BTest">
              <testcase name="works" classname="b.BTest" time="0"/>
              <testcase name="golden" classname="b.BTest" time="0">
                <skipped type="org.opentest4j.TestAbortedException"><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: There is no ../shared/data/x]]></skipped>
              </testcase>
              <testcase name="throws" classname="b.BTest" time="0">
                <error message="no" type="x"><![CDATA[trace]]></error>
              </testcase>
            </testsuite>
            END
            """;

    @TempDir Path temp;
    private Path home = Path.of("");
    private Path tools = Path.of("");
    private Path jdks = Path.of("");

    @BeforeEach
    void layOutAHomeWithABlankInItsPath() throws IOException {
        home = Files.createDirectories(temp.resolve("a home/quando"));
        tools = Files.createDirectories(temp.resolve("tools"));
        jdks = Files.createDirectories(temp.resolve("jdks"));
        Files.copy(SCRIPT, home.resolve("quando"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            Files.writeString(
                    tools.resolve(tool),
                    "#!/bin/bash\nexec %s \"$@\"\n".formatted(installed(tool)));
            assertThat(tools.resolve(tool).toFile().setExecutable(true)).isTrue();
        }
    }

    @Test
    void aFittingJdkIsFoundBehindAnOldJavaHomeAndAnOldPath() throws Exception {
        Path old = jdk("jdk-17", "17.0.9");
        Path fitting = jdk("temurin-25", "25");
        built();
        Files.createSymbolicLink(tools.resolve("java"), old.resolve("bin/java"));
        Finished run = launch(Map.of("JAVA_HOME", old.toString()), "status", "a b");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(fitting + "\n")
                .contains("-Dquando.home=" + home.toRealPath() + "\n")
                .endsWith("\nstatus\na b\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate, worker",
        "train, worker",
        "worker, worker",
        "serve, bootstrap",
        "recommend, bootstrap",
        "status, bootstrap"
    })
    void whatNeedsEncodersIsDoneByTheWorkersProgram(String command, String module)
            throws Exception {
        jdk("jdk", "25");
        built();
        assertThat(launch(Map.of(), command).out())
                .contains(
                        "-jar\n%s/%s/target/quarkus-app/quarkus-run.jar\n%s\n"
                                .formatted(home.toRealPath(), module, command),
                        "-Dai.djl.offline=true\n");
    }

    @Test
    void aProgramThatIsMissingIsBuilt() throws Exception {
        jdk("jdk", "25");
        built();
        Files.delete(home.resolve("worker/target/quarkus-app/quarkus-run.jar"));
        maven(MAVEN);
        assertThat(launch(Map.of()).err()).contains("building");
    }

    @Test
    void javaHomeGoesFirst() throws Exception {
        jdk("a-jdk", "25.0.1");
        Path mine = jdk("mine", "26-ea");
        built();
        assertThat(launch(Map.of("JAVA_HOME", mine.toString())).out()).startsWith(mine + "\n");
    }

    @Test
    void miningHasASmallHeapAndTheJarsThatItNeeds() throws Exception {
        jdk("jdk", "25");
        built();
        Path app = home.toRealPath().resolve("bootstrap/target/quarkus-app");
        Files.createDirectories(app.resolve("app"));
        Files.createDirectories(app.resolve("lib/main"));
        Path own = Files.createFile(app.resolve("app/quando-bootstrap-1.jar"));
        Path picocli = Files.createFile(app.resolve("lib/main/info.picocli.picocli-1.jar"));
        Files.createFile(app.resolve("lib/main/org.hibernate.orm.hibernate-core-1.jar"));
        assertThat(launch(Map.of(), "mine", "a b").out().lines())
                .contains("-XX:+UseSerialGC")
                .containsSubsequence("-cp", "a b")
                .anyMatch(word -> word.startsWith(own + ":") && word.contains(picocli.toString()))
                .noneMatch(word -> word.contains("hibernate") || word.equals("-jar"));
        assertThat(launch(Map.of("QUANDO_JAVA_OPTS", "-XX:+UseZGC"), "mine").out().lines())
                .contains("-XX:+UseZGC")
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void theCommandIsShownWordByWordAndNotRun() throws Exception {
        Path jdk = jdk("jdk", "25");
        Finished run = launch(Map.of(), "command", "mine", "a b");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith(jdk + "/bin/java", "-XX:+UseSerialGC")
                .endsWith("mine", "a b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oldJdksAreNamedInOneLine() throws Exception {
        Path old = jdk("jdk-17", "17.0.9");
        Files.createDirectories(jdks.resolve("no-jdk"));
        Finished run = launch(Map.of("JAVA_HOME", old.toString()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("no JDK 25 or later", jdks.toString(), "JAVA_HOME")
                .containsOnlyOnce("17 in " + old);
    }

    @Test
    void aMissingMavenIsSaidInOneLine() throws Exception {
        jdk("jdk", "25");
        Finished run = launch(Map.of());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().contains("Maven is not installed");
    }

    @Test
    void theFirstStartBuildsAndTheSecondDoesNot() throws Exception {
        Path jdk = jdk("jdk", "25");
        maven(MAVEN);
        Finished first = launch(Map.of());
        assertThat(first.exitCode()).isZero();
        assertThat(first.errLines().getFirst())
                .contains("building", home.toRealPath() + "/target/build.log");
        assertThat(first.errLines().subList(1, 3))
                .containsExactly("  [1/2] Quando", "  [2/2] quando-domain");
        assertThat(temp.resolve("mvn.jdk")).hasContent(jdk.toString());
        assertThat(launch(Map.of()).err()).isEmpty();
        assertThat(temp.resolve("mvn.calls")).content().hasLineCount(1);
    }

    @Test
    void changedSourcesAreBuiltAgain() throws Exception {
        jdk("jdk", "25");
        maven(MAVEN);
        launch(Map.of());
        Path source = Files.createDirectories(home.resolve("domain/src/main/java"));
        Files.writeString(source.resolve("New.java"), "class New {}");
        Files.setLastModifiedTime(
                source.resolve("New.java"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(launch(Map.of()).err()).contains("building");
    }

    @Test
    void anInterruptedBuildIsDoneAgainFromTheBeginning() throws Exception {
        jdk("jdk", "25");
        maven(MAVEN + "sleep 60\n");
        Process interrupted = command(Map.of()).start();
        while (!Files.exists(home.resolve("worker/target/quarkus-app/quarkus-run.jar"))) {
            Thread.sleep(20);
        }
        interrupted.descendants().forEach(ProcessHandle::destroyForcibly);
        interrupted.destroyForcibly().waitFor();
        maven(MAVEN);
        assertThat(launch(Map.of()).exitCode()).isZero();
        List<String> calls = Files.readAllLines(temp.resolve("mvn.calls"));
        assertThat(calls.get(calls.size() - 2)).endsWith("clean");
        assertThat(calls.getLast()).endsWith("package");
        assertThat(launch(Map.of()).err()).isEmpty();
    }

    @Test
    void aFailedBuildShowsItsErrorsAndItsLog() throws Exception {
        jdk("jdk", "25");
        maven(MAVEN_THAT_FAILS);
        Finished run = launch(Map.of());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("[ERROR] Some.java:[3,4] cannot find symbol")
                .endsWith("the whole log is " + home.toRealPath() + "/target/build.log\n");
        assertThat(launch(Map.of()).exitCode()).as("it is not taken for built").isEqualTo(1);
    }

    @Test
    void itIsFoundThroughLinksFromAnyFolder() throws Exception {
        jdk("jdk", "25");
        built();
        Path link = Files.createSymbolicLink(temp.resolve("absolute"), home.resolve("quando"));
        Path twice = Files.createSymbolicLink(temp.resolve("twice"), link.getFileName());
        ProcessBuilder command = command(Map.of());
        command.command().set(0, twice.toString());
        Finished run = Finished.run(command.directory(jdks.toFile()));
        assertThat(run.out()).contains("-Dquando.home=" + home.toRealPath() + "\n");
    }

    @Test
    void aSignalReachesTheProgram() throws Exception {
        Path jdk = jdk("jdk", "25");
        script(
                jdk.resolve("bin/java"),
                "trap 'exit 143' TERM\ntouch \"$FAKE/up\"\nwhile true; do sleep 0.05; done\n");
        built();
        Process process = command(Map.of()).start();
        while (!Files.exists(temp.resolve("up"))) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }

    @Test
    void testsEndWithWhatFailedInAllModulesAndWhatWasSkipped() throws Exception {
        jdk("jdk", "25");
        Path stale = Files.createDirectories(home.resolve("c/target/surefire-reports"));
        Files.writeString(
                stale.resolve("TEST-old.xml"), "<testcase name=\"old\" classname=\"Old\">");
        Files.setLastModifiedTime(
                stale.resolve("TEST-old.xml"), FileTime.from(Instant.now().minusSeconds(60)));
        maven(REPORTS + "exit 1\n");
        Finished run = launch(Map.of(), "test", "-pl", "domain");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "",
                        "failed   a.ATest.breaks \"it\" & more",
                        "failed   b.BTest.throws",
                        "skipped  2  There is no ../shared/data/x",
                        "2 passed, 2 failed, 2 skipped");
        assertThat(temp.resolve("mvn.calls")).hasContent("-B -fae verify -pl domain");
    }

    @Test
    void modulesThatMavenLeftOutAreNamed() throws Exception {
        jdk("jdk", "25");
        Files.createDirectories(home.resolve("a/src/test"));
        Files.createDirectories(home.resolve("c/src/test"));
        maven(REPORTS + "exit 1\n");
        assertThat(launch(Map.of(), "test").err()).isEqualTo("quando: not run: c\n");
    }

    @Test
    void testsThatPassAreCounted() throws Exception {
        jdk("jdk", "25");
        maven(REPORTS.replaceAll("<(failure|error).*", ""));
        Finished run = launch(Map.of(), "test");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\n4 passed, 0 failed, 2 skipped\n");
    }

    @Test
    void aSignalReachesTheTests() throws Exception {
        jdk("jdk", "25");
        maven("trap 'exit 143' TERM\ntouch \"$FAKE/up\"\nwhile true; do sleep 0.05; done\n");
        Process process = command(Map.of(), "test").start();
        while (!Files.exists(temp.resolve("up"))) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }

    private Finished launch(Map<String, String> environment, String... args) throws Exception {
        return Finished.run(command(environment, args));
    }

    private ProcessBuilder command(Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(List.of(home.resolve("quando").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH", tools.toString(),
                                "HOME", temp.toString(),
                                "FAKE", temp.toString(),
                                "QUANDO_JDKS", temp.resolve("none") + ":" + jdks));
        builder.environment().putAll(environment);
        return builder;
    }

    private void built() throws IOException {
        for (String module : List.of("bootstrap", "worker")) {
            Path app = Files.createDirectories(home.resolve(module + "/target/quarkus-app"));
            Files.writeString(app.resolve("quarkus-run.jar"), "");
        }
    }

    private void maven(String body) throws IOException {
        script(tools.resolve("mvn"), body);
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(jdks.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        script(jdk.resolve("bin/javac"), "");
        script(
                jdk.resolve("bin/java"),
                "echo '%s'\nfor word in \"$@\"; do echo \"$word\"; done\n".formatted(jdk));
        Files.writeString(
                jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path installed(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
