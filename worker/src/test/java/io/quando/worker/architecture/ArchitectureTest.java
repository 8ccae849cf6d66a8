package io.quando.worker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the classes of all modules against [HouseRules].
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages(HouseRules.PACKAGES);

    @Test
    void miningDependsOnTheJdkAlone() {
        HouseRules.miningDependsOnTheJdkAlone().check(HOUSE);
    }

    @Test
    void domainDependsOnTheJdkAndMiningAlone() {
        HouseRules.domainDependsOnTheJdkAndMiningAlone().check(HOUSE);
    }

    @Test
    void applicationDependsOnTheCoreAlone() {
        HouseRules.applicationDependsOnTheCoreAlone().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void adaptersKnowNoOtherModuleThanTheCore(Adapter adapter) {
        HouseRules.knowsTheCoreAlone(adapter).check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        HouseRules.packagesHaveNoCycles().check(HOUSE);
    }

    @Test
    void implementersOfOutPortsLiveInAdapters() {
        HouseRules.implementersOfOutPortsLiveInAdapters().check(HOUSE);
    }

    @Test
    void implementersOfOutPortsArePackagePrivate() {
        HouseRules.implementersOfOutPortsArePackagePrivate().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void technologiesStayBehindTheirFence(Technology technology) {
        HouseRules.staysBehindItsFence(technology).check(HOUSE);
    }

    @Test
    void rawUserIdsStayAtTheEdge() {
        HouseRules.rawUserIdsStayAtTheEdge().check(HOUSE);
    }

    @Test
    void rawUserIdsAreKeptInNoField() {
        HouseRules.rawUserIdsAreKeptInNoField().check(HOUSE);
    }

    @Test
    void restSignaturesUseTheirOwnTypes() {
        HouseRules.restSignaturesUseTheirOwnTypes().check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        HouseRules.nothingIsInjectedIntoFields().check(HOUSE);
    }

    @Test
    void coreTakesClockAndRandomnessFromOutside() {
        HouseRules.coreTakesClockAndRandomnessFromOutside().check(HOUSE);
    }

    @Test
    void coreTakesThreadsFromOutside() {
        HouseRules.coreTakesThreadsFromOutside().check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HouseRules.MINING,
                HouseRules.DOMAIN,
                HouseRules.APPLICATION,
                HouseRules.BOOTSTRAP,
                HouseRules.PRIVACY,
                HouseRules.CLEANING,
                HouseRules.IMPORTING,
                HouseRules.COMMAND_LINE
            })
    void packagesThatRulesNameAreThere(String name) {
        assertThat(HOUSE).anyMatch(type -> (type.getPackageName() + ".").startsWith(name + "."));
    }

    @ParameterizedTest
    @EnumSource
    void adaptersThatRulesNameAreThere(Adapter adapter) {
        assertThat(HOUSE).anyMatch(type -> type.getPackageName().equals(adapter.root()));
    }

    /// A fence around nothing would hold whatever is built.
    @ParameterizedTest
    @EnumSource
    void technologiesThatRulesNameAreUsed(Technology technology) {
        assertThat(HOUSE)
                .anyMatch(type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(d -> technology.isHomeOf(d.getTargetClass())));
    }

    @Test
    void outPortsThatRulesNameAreImplemented() {
        for (Class<?> port : HouseRules.OUT_PORTS) {
            assertThat(HOUSE.get(port).getAllSubclasses()).as(port.getSimpleName()).isNotEmpty();
        }
    }

    @Test
    void offendersAreFound() {
        JavaClasses offenders =
                new ClassFileImporter()
                        .importPackages(
                                "io.quando.mining.offending",
                                "io.quando.domain.offending",
                                "io.quando.application.offending",
                                "io.quando.adapter.local.offending");
        assertBroken(HouseRules.miningDependsOnTheJdkAlone(), offenders);
        assertBroken(HouseRules.domainDependsOnTheJdkAndMiningAlone(), offenders);
        assertBroken(HouseRules.applicationDependsOnTheCoreAlone(), offenders);
        assertBroken(HouseRules.knowsTheCoreAlone(Adapter.LOCAL), offenders);
        assertBroken(HouseRules.packagesHaveNoCycles(), offenders);
        assertBroken(HouseRules.implementersOfOutPortsLiveInAdapters(), offenders);
        assertBroken(HouseRules.implementersOfOutPortsArePackagePrivate(), offenders);
        assertBroken(HouseRules.staysBehindItsFence(Technology.REST), offenders);
        assertBroken(HouseRules.rawUserIdsStayAtTheEdge(), offenders);
        assertBroken(HouseRules.rawUserIdsAreKeptInNoField(), offenders);
        assertBroken(HouseRules.nothingIsInjectedIntoFields(), offenders);
        assertBroken(HouseRules.coreTakesClockAndRandomnessFromOutside(), offenders);
        assertThat(
                        HouseRules.coreTakesThreadsFromOutside()
                                .evaluate(offenders)
                                .getFailureReport()
                                .getDetails())
                .as("each way to a thread")
                .hasSize(8);
    }

    private static void assertBroken(ArchRule rule, JavaClasses offenders) {
        assertThat(rule.evaluate(offenders).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
