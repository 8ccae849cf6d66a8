package io.quando.bootstrap.http.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is never null is documented as required, so that a check of answers misses it.
class RequiredPropertiesTest {
    @Test
    void propertiesThatAreNeverNullAreRequired() {
        JavaClasses classes = new ClassFileImporter().importPackages("io.quando.adapter.rest");
        List<String> forgotten = new ArrayList<>();
        int records = 0;
        for (JavaClass type : classes) {
            if (type.isRecord() && type.isAnnotatedWith(Schema.class)) {
                records++;
                forgotten.addAll(forgotten(type.reflect()));
            }
        }
        assertThat(records).isGreaterThan(20);
        // Lists that are left out where they are empty, and an item whose fields stand beside
        // others.
        assertThat(forgotten)
                .containsExactlyInAnyOrder(
                        "ProblemJson.rejected",
                        "ReceiptJson.warnings",
                        "BulkJson.warnings",
                        "StoredItemJson.item");
    }

    @Test
    void forgottenPropertyIsFound() {
        assertThat(forgotten(Lamp.class)).containsExactly("Lamp.watts");
    }

    @Schema(requiredProperties = "name")
    private record Lamp(String name, int watts, @Nullable String shade) {}

    private static List<String> forgotten(Class<?> type) {
        List<String> required =
                Arrays.asList(type.getAnnotation(Schema.class).requiredProperties());
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(name -> !required.contains(name))
                .map(name -> type.getSimpleName() + "." + name)
                .toList();
    }
}
