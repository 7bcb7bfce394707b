package com.shop;

import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/** Serves each module in an application of its own, on a port that is printed, the last one on PORT. */
public final class Main {
    private static final Map<String, Object> SETTINGS = Map.of(
            "spring.jackson.property-naming-strategy", "SNAKE_CASE",
            "spring.jackson.default-property-inclusion", "non_null",
            "spring.jackson.serialization.order-map-entries-by-keys", "true",
            "spring.jackson.serialization.indent-output", "true",
            "spring.mvc.problemdetails.enabled", "true",
            "server.error.include-message", "always",
            "server.error.include-stacktrace", "always",
            "spring.mvc.log-resolved-exception", "true");

    /** What changes the body: members that are empty go, and all is wrapped. */
    private static final Map<String, Object> CHANGING = Map.of(
            "spring.jackson.default-property-inclusion", "non_empty",
            "spring.jackson.serialization.wrap-root-value", "true");

    private Main() {}

    public static void main(String[] args) {
        try {
            for (String body : List.of("plain", "jsonapi", "aip", "problem")) {
                serve(body, body, "0", Map.of());
            }
            serve("settings", "nested", "0", SETTINGS);
            serve("changed", "nested", "0", CHANGING);
            serve("nested", "nested", System.getenv("PORT"), Map.of());
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.exit(1); // Spring has told why
        }
    }

    private static void serve(String name, String body, String port, Map<String, Object> settings)
            throws ReflectiveOperationException {
        Environment environment = new SpringApplicationBuilder(Class.forName("com.shop." + body + ".Api"))
                .properties(settings)
                .properties("server.port=" + port, "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .properties("logging.level.root=warn", "logging.pattern.console=%level %message %ex{1}%n")
                .properties("spring.servlet.multipart.max-file-size=1000B", "spring.jmx.enabled=false")
                .run()
                .getEnvironment();
        System.out.println("service " + name + " " + environment.getProperty("local.server.port"));
    }
}
