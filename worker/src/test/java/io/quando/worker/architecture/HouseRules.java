package io.quando.worker.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quando.application.evaluate.TrialRecords;
import io.quando.application.learn.EncoderFiles;
import io.quando.application.sequences.VectorFiles;
import io.quando.domain.baseline.MatrixInversion;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionNews;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.TenantKeys;
import io.quando.domain.rule.RuleBook;
import io.quando.mining.PatternWriter;
import io.quando.mining.itemset.TransactionSource;
import io.quando.mining.sequential.SequenceSource;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;

/// The rules of the house, each with what to do instead.
final class HouseRules {
    static final String MINING = "io.quando.mining";
    static final String DOMAIN = "io.quando.domain";
    static final String APPLICATION = "io.quando.application";
    static final String ADAPTERS = "io.quando.adapter";
    static final String BOOTSTRAP = "io.quando.bootstrap";
    static final String PRIVACY = DOMAIN + ".privacy";
    static final String CLEANING = DOMAIN + ".cleaning";
    static final String IMPORTING = APPLICATION + ".importing";
    static final String COMMAND_LINE = BOOTSTRAP + ".cli";
    static final List<String> PACKAGES = List.of(MINING, DOMAIN, APPLICATION, ADAPTERS, BOOTSTRAP);

    static final List<Class<?>> OUT_PORTS =
            List.of(
                    ArtefactStore.class,
                    EncoderFiles.class,
                    EncoderTrainer.class,
                    InteractionLog.class,
                    InteractionNews.class,
                    Catalogue.class,
                    MatrixInversion.class,
                    RecordSource.class,
                    ArtefactStore.class,
                    JobBoard.class,
                    ModelRegistry.class,
                    PatternWriter.class,
                    RuleBook.class,
                    SequenceSource.class,
                    TransactionSource.class,
                    TrialRecords.class,
                    TenantKeys.class,
                    VectorFiles.class);

    /// Found by a [java.util.ServiceLoader], which wants public classes.
    private static final List<Class<?>> SERVICES = List.of(EncoderKit.class);

    private static final String[] JDK = {"java..", "javax.crypto..", "org.jspecify.."};

    /// Statics that answer something else each time, by class.
    private static final Map<String, Set<String>> CHANCE =
            Map.of(
                    System.class.getName(), Set.of("nanoTime", "currentTimeMillis"),
                    Math.class.getName(), Set.of("random"),
                    UUID.class.getName(), Set.of("randomUUID"),
                    ThreadLocalRandom.class.getName(), Set.of("current"),
                    Random.class.getName(), Set.of("<init>"),
                    SplittableRandom.class.getName(), Set.of("<init>"));

    private static final Set<String> STARTING =
            Set.of("<init>", "start", "ofPlatform", "ofVirtual", "startVirtualThread");

    private HouseRules() {}

    static ArchRule miningDependsOnTheJdkAlone() {
        return classes()
                .that()
                .resideInAPackage(MINING + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(JDK, MINING + ".."))
                .because(
                        "the engines are a library of their own; give them numbers, and translate in domain.rule or in an adapter");
    }

    static ArchRule domainDependsOnTheJdkAndMiningAlone() {
        return classes()
                .that()
                .resideInAPackage(DOMAIN + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(JDK, MINING + "..", DOMAIN + ".."))
                .because(
                        "the mathematics outlives every library; put an out-port here, and what needs the library behind it in an adapter");
    }

    static ArchRule applicationDependsOnTheCoreAlone() {
        return classes()
                .that()
                .resideInAPackage(APPLICATION + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(JDK, MINING + "..", DOMAIN + "..", APPLICATION + ".."))
                .because(
                        "use cases are plain Java; ask an out-port of the domain, and let bootstrap wire it");
    }

    static ArchRule knowsTheCoreAlone(Adapter adapter) {
        List<String> core = new ArrayList<>(List.of(adapter.root(), MINING, DOMAIN));
        if (adapter.drives()) {
            core.add(APPLICATION);
        }
        return noClasses()
                .that()
                .resideInAPackage(adapter.root() + "..")
                .should()
                .dependOnClassesThat(oursOutside(core))
                .because(
                        "an adapter can be left out or replaced; what two of them share is a port or a type of the domain, and only those that drive use cases know the application");
    }

    private static DescribedPredicate<JavaClass> oursOutside(List<String> known) {
        return DescribedPredicate.describe(
                "reside in another module than " + known,
                type ->
                        PACKAGES.stream().anyMatch(name -> isIn(type, name))
                                && known.stream().noneMatch(name -> isIn(type, name)));
    }

    static ArchRule packagesHaveNoCycles() {
        return slices().matching("io.quando.(**)")
                .should()
                .beFreeOfCycles()
                .because(
                        "packages that need each other are one idea; merge them, or move what both need into a third");
    }

    static ArchRule implementersOfOutPortsLiveInAdapters() {
        return classes()
                .that(implementOneOf(all(OUT_PORTS, SERVICES)))
                .should()
                .resideInAPackage(ADAPTERS + "..")
                .because(
                        "an out-port is what the core needs from the world; move the class to the adapter of its technology, or to adapters-local if the JDK is enough");
    }

    static ArchRule implementersOfOutPortsArePackagePrivate() {
        return classes()
                .that(implementOneOf(OUT_PORTS))
                .should()
                .bePackagePrivate()
                .orShould()
                .bePrivate()
                .because(
                        "whoever can name the class will call it past its port; hand it out as the port from the adapter's factory or producer");
    }

    private static List<Class<?>> all(List<Class<?>> ports, List<Class<?>> services) {
        return Stream.concat(ports.stream(), services.stream()).toList();
    }

    private static DescribedPredicate<JavaClass> implementOneOf(List<Class<?>> ports) {
        return DescribedPredicate.describe(
                "implement an out-port",
                type -> !type.isInterface() && ports.stream().anyMatch(type::isAssignableTo));
    }

    static ArchRule staysBehindItsFence(Technology technology) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(technology.home() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology.patterns())
                .because(
                        "a technology that one module knows can be replaced there; use the port that %s implements"
                                .formatted(technology.home()));
    }

    /// The import reads raw ids out of rows: cleaning wraps them and importing lends it the
    /// pseudonymiser, which is as far in as they come.
    static ArchRule rawUserIdsStayAtTheEdge() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        PRIVACY,
                        CLEANING,
                        IMPORTING,
                        COMMAND_LINE,
                        Adapter.REST.root(),
                        Adapter.MESSAGING.root())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RawUserId.class)
                .because(
                        "inside there are only pseudonyms; take a UserId, and let the edge ask the Pseudonymiser");
    }

    static ArchRule rawUserIdsAreKeptInNoField() {
        return noFields()
                .that()
                .areNotDeclaredIn(RawUserId.class)
                .should()
                .haveRawType(RawUserId.class)
                .because(
                        "what is kept gets logged and stored; make the pseudonym at once and keep that");
    }

    static ArchRule restSignaturesUseTheirOwnTypes() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(useTheirOwnTypes())
                .because(
                        "the wire format must not move with the domain; return a *Json or a Response, or a CompletionStage of one, and read parameters from strings and bytes");
    }

    private static ArchCondition<JavaMethod> useTheirOwnTypes() {
        return new ArchCondition<>("take JDK types and answer *Json") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> types =
                        new ArrayList<>(method.getReturnType().getAllInvolvedRawTypes());
                types.addAll(method.getRawParameterTypes());
                if (!types.stream().allMatch(HouseRules::mayStandInSignature)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    private static boolean mayStandInSignature(JavaClass type) {
        return type.getBaseComponentType().isPrimitive()
                || type.getName().equals("jakarta.ws.rs.core.HttpHeaders")
                || type.getPackageName().startsWith("java.")
                || type.isEquivalentTo(Response.class)
                || (isIn(type, Adapter.REST.root()) && type.getSimpleName().endsWith("Json"));
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .orShould()
                .beAnnotatedWith(Channel.class)
                .because(
                        "a class must be made in a test without a container; take it in the constructor");
    }

    static ArchRule coreTakesClockAndRandomnessFromOutside() {
        return noClasses()
                .that()
                .resideInAnyPackage(MINING + "..", DOMAIN + "..", APPLICATION + "..")
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe(
                                "asks a static for time or chance", HouseRules::isChance))
                .because(
                        "an answer must be repeatable in a test; take a Clock, an InstantSource, a RandomGenerator or a seed");
    }

    private static boolean isChance(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean now =
                owner.startsWith("java.time.")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && Set.of("now", "systemUTC", "systemDefaultZone", "system")
                                .contains(call.getName());
        boolean seeded =
                call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                        && !call.getTarget().getRawParameterTypes().isEmpty();
        return now || (!seeded && CHANCE.getOrDefault(owner, Set.of()).contains(call.getName()));
    }

    static ArchRule coreTakesThreadsFromOutside() {
        return noClasses()
                .that()
                .resideInAnyPackage(MINING + "..", DOMAIN + "..", APPLICATION + "..")
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "starts threads or takes those of the common pool",
                                HouseRules::isThreads))
                .because(
                        "whoever starts the program says how many threads there are and what they do first; take Workers or an Executor");
    }

    private static boolean isThreads(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean stream =
                (owner.isAssignableTo(BaseStream.class) && name.equals("parallel"))
                        || (owner.isAssignableTo(Collection.class) && name.equals("parallelStream"))
                        || (owner.isEquivalentTo(Arrays.class) && name.startsWith("parallel"));
        boolean started =
                owner.isAssignableTo(ForkJoinPool.class)
                        || owner.isEquivalentTo(Executors.class)
                        || owner.isEquivalentTo(Timer.class)
                        || (owner.isAssignableTo(Thread.class) && STARTING.contains(name))
                        || (owner.isAssignableTo(CompletionStage.class) && isOnCommonPool(access));
        return stream || started;
    }

    private static boolean isOnCommonPool(JavaAccess<?> access) {
        return access.getName().endsWith("Async")
                && access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Executor.class));
    }

    private static boolean isIn(JavaClass type, String root) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private static String[] with(String[] packages, String... more) {
        List<String> all = new ArrayList<>(List.of(packages));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
