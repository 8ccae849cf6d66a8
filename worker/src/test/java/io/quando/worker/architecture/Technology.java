package io.quando.worker.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// Technologies that one module alone knows.
enum Technology {
    DATABASE(
            Adapter.PERSISTENCE.root(),
            "jakarta.persistence",
            "org.hibernate",
            "io.vertx.sqlclient",
            "io.vertx.pgclient",
            "io.zonky"),
    MESSAGING(
            Adapter.MESSAGING.root(),
            "org.eclipse.microprofile.reactive.messaging",
            "io.smallrye.reactive.messaging"),
    REST(Adapter.REST.root(), "jakarta.ws.rs", "org.jboss.resteasy"),
    COMPRESSION(Adapter.FILE.root(), "com.github.luben.zstd"),
    LINEAR_ALGEBRA(Adapter.ALGEBRA.root(), "org.ejml", "pabeles"),
    TENSORS(Adapter.ENCODER.root(), "ai.djl"),
    COMMAND_LINE(HouseRules.BOOTSTRAP, "picocli");

    private final String home;
    private final List<String> packages;

    Technology(String home, String... packages) {
        this.home = home;
        this.packages = List.of(packages);
    }

    String home() {
        return home;
    }

    String[] patterns() {
        return packages.stream().map(name -> name + "..").toArray(String[]::new);
    }

    boolean isHomeOf(JavaClass type) {
        return packages.stream().anyMatch(name -> type.getPackageName().startsWith(name));
    }
}
