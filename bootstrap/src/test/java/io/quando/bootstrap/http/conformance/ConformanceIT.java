package io.quando.bootstrap.http.conformance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.bootstrap.http.Mutation;
import io.quando.bootstrap.http.TestServer;
import io.quando.testkit.SeededCases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class ConformanceIT {
    private static final int ROUNDS = 50;
    private static final int MAX_EVENTS = 10_000;
    private static final int TOO_LARGE = 33 * 1024 * 1024;

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

    private static Inspection inspection() {
        return new Inspection(
                new ApiDocument(given().get("/q/openapi?format=json").asString()),
                new Client(URI.create("http://localhost:" + RestAssured.port)));
    }

    private static Calls calls(Inspection inspection) {
        return new Calls(new Samples(inspection.document()), new KnownIds());
    }

    @Test
    void everyRouteIsDocumentedAndEveryDocumentedRouteIsServed() {
        Set<Route> served = ServedRoutes.ofRunningApplication();
        assertThat(served).hasSizeGreaterThan(15);
        assertThat(new Conformance(inspection().document()).faults(served)).isEmpty();
    }

    @Test
    void everyAnswerIsDocumentedAndEveryDocumentedAnswerIsGiven() {
        Inspection inspection = inspection();
        Calls calls = calls(inspection);
        for (Operation operation : inspection.document().operations()) {
            calls.of(operation).forEach(inspection::check);
            if (operation.takesBody()) {
                Call call = calls.valid(operation).named("too large");
                inspection.announce(call.expecting(Expectation.status(413)), TOO_LARGE);
            }
        }
        assertThat(inspection.faults()).isEmpty();
        assertThat(inspection.unseen()).isEmpty();
        assertThat(inspection.count()).isGreaterThan(500);
    }

    @Test
    void spoiltBodiesAreAnsweredAsDocumented() {
        Inspection inspection = inspection();
        Calls calls = calls(inspection);
        List<Operation> operations =
                inspection.document().operations().stream().filter(Operation::takesBody).toList();
        SeededCases.run(
                ROUNDS,
                random -> {
                    operations.forEach(o -> inspection.check(spoilt(calls, o, random)));
                    assertThat(inspection.faults()).isEmpty();
                });
    }

    private static Call spoilt(Calls calls, Operation operation, RandomGenerator random) {
        Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
        return calls.valid(operation)
                .named(mutation.name())
                .with(mutation.spoil(calls.whole(operation).toString(), random))
                .expecting(Expectation.EITHER);
    }

    @Test
    void methodsThatAnAddressDoesNotKnowAreProblems() {
        Inspection inspection = inspection();
        Set<Route> routes = inspection.document().routes();
        for (Operation operation : inspection.document().operations()) {
            for (String method : METHODS) {
                Route other = new Route(method, operation.route().path());
                if (!routes.contains(other)) {
                    assertNotAllowed(inspection, new Operation(other, operation.json()));
                }
            }
        }
    }

    private static void assertNotAllowed(Inspection inspection, Operation operation) {
        String address = operation.route().path().replaceAll("\\{.*?}", "x");
        Answer answer = inspection.answer(Call.to(operation, address));
        assertThat(answer.status()).as("%s", operation).isEqualTo(405);
        assertThat(Conformance.problemFaults(answer)).as("%s", operation).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MAX_EVENTS, MAX_EVENTS + 1})
    void tenThousandEventsAreTakenButNoMore(int count) {
        Inspection inspection = inspection();
        Route route = new Route("POST", "/v1/events");
        String event = "{\"type\":\"view\",\"user\":\"busy\",\"item\":\"bread\"}";
        inspection.check(
                Call.to(inspection.document().operation(route), route.path())
                        .named(count + " events")
                        .with("[" + String.join(",", Collections.nCopies(count, event)) + "]")
                        .expecting(
                                count <= MAX_EVENTS ? Expectation.TAKEN : Expectation.status(413)));
        assertThat(inspection.faults()).isEmpty();
    }
}
