package io.quando.adapter.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses addresses with a null character, which no store can look for, before anything reads
/// them.
final class Addresses {
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
            throw new BadRequest("The address holds a null character (%00): leave it out.");
        }
    }
}
