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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class ConformanceIT {
    private static final int ROUNDS = 50;
    private static final int TOO_LARGE = 33 * 1024 * 1024;

    private static Inspection inspection() {
        return new Inspection(
                new ApiDocument(given().get("/q/openapi?format=json").asString()),
                new Client(URI.create("http://localhost:" + RestAssured.port)));
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
        Calls calls = new Calls(new Samples(inspection.document()), new KnownIds());
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
        Calls calls = new Calls(new Samples(inspection.document()), new KnownIds());
        List<Operation> operations =
                inspection.document().operations().stream().filter(Operation::takesBody).toList();
        Mutation[] mutations = Mutation.values();
        SeededCases.run(
                ROUNDS,
                random -> {
                    for (Operation operation : operations) {
                        Call call = calls.valid(operation);
                        Mutation mutation = mutations[random.nextInt(mutations.length)];
                        inspection.check(
                                call.named(mutation.name())
                                        .with(
                                                mutation.spoil(
                                                        calls.whole(operation).toString(), random))
                                        .expecting(Expectation.EITHER));
                    }
                    assertThat(inspection.faults()).isEmpty();
                });
    }

    @Test
    void wrongMethodIsAProblem() {
        Inspection inspection = inspection();
        Set<Route> routes = inspection.document().routes();
        for (Operation operation : inspection.document().operations()) {
            for (String method : List.of("PUT", "POST", "DELETE", "PATCH", "GET")) {
                Route route = new Route(method, operation.route().path());
                if (!routes.contains(route)) {
                    Answer answer =
                            inspection.answer(
                                    Call.to(
                                            new Operation(route, operation.json()),
                                            route.path().replaceAll("\\{.*?}", "x")));
                    assertThat(answer.status()).as("%s", route).isEqualTo(405);
                    assertThat(Conformance.problemFaults(answer)).as("%s", route).isEmpty();
                }
            }
        }
    }

    @Test
    void tenThousandEventsAreTakenButNoMore() {
        Inspection inspection = inspection();
        Operation events = inspection.document().operation(new Route("POST", "/v1/events"));
        for (int count : new int[] {0, 1, 10_000, 10_001}) {
            String event = "{\"type\":\"view\",\"user\":\"busy\",\"item\":\"bread\"}";
            inspection.check(
                    Call.to(events, "/v1/events")
                            .named(count + " events")
                            .with("[" + String.join(",", Collections.nCopies(count, event)) + "]")
                            .expecting(
                                    count <= 10_000 ? Expectation.TAKEN : Expectation.status(413)));
        }
        assertThat(inspection.faults()).isEmpty();
    }
}
