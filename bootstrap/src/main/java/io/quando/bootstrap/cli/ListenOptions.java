package io.quando.bootstrap.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/// The address and port of the server.
final class ListenOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:QUANDO_PORT:-8080}",
            description = "Port of the API (QUANDO_PORT; default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    String host;

    String url() {
        return "http://%s:%d".formatted(host, port);
    }

    /// @throws CommandFailure if the port is taken
    void requireFree() {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(
                    "The port (%d) must be between 1 and 65535.".formatted(port));
        }
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new CommandFailure(
                    "Cannot listen on %s port %d (%s): choose another with --port N."
                            .formatted(host, port, e.getMessage()));
        }
    }
}
