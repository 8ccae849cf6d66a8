package io.quando.bootstrap.http.conformance;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/// The routes that resources serve by their annotations.
final class ServedRoutes {
    private ServedRoutes() {}

    static Set<Route> ofRunningApplication() {
        Set<Route> routes = new HashSet<>();
        for (Bean<?> bean :
                CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    add(root.value(), method, routes);
                }
            }
        }
        return routes;
    }

    private static void add(String root, Method method, Set<Route> routes) {
        Path rest = method.getAnnotation(Path.class);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                routes.add(new Route(http.value(), rest == null ? root : root + rest.value()));
            }
        }
    }
}
