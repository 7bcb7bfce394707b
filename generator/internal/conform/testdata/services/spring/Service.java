package com.shop;

import com.example.ApiErrors;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A service with pages beside an API. With the profile modules, it has a module of errors: see Modules.
 */
@SpringBootApplication
@EnableMethodSecurity
public class Service {
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Service.class);
        application.setAdditionalProfiles(args);
        application.run();
    }

    /** The rules of the login, for pages and, without modules, for the API. */
    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return rules(http).httpBasic(Customizer.withDefaults()).build();
    }

    static HttpSecurity rules(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers("/v1/private").authenticated()
                        .requestMatchers("/v1/admin").hasRole("ADMIN")
                        .anyRequest().permitAll());
    }

    static RuntimeException boom() {
        return new IllegalStateException("secret-text", new IllegalArgumentException("cause"));
    }

    @Controller
    static class Pages {
        @GetMapping("/")
        String home() {
            return "home";
        }

        @GetMapping("/abort")
        String abort() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such page");
        }

        @GetMapping("/boom")
        String boom() {
            throw Service.boom();
        }

        @GetMapping("/missing/{id}")
        String missing(@PathVariable String id) {
            throw new OrderMissing(id);
        }
    }

    @SuppressWarnings("serial")
    static final class OrderMissing extends RuntimeException {
        final String id;

        OrderMissing(String id) {
            this.id = id;
        }
    }

    record Item(@Min(1) int amount) {}

    record Order(@NotEmpty List<@Valid Item> items) {}

    @RestController
    @RequestMapping("/v1")
    static class Api {
        private final Limits limits;

        Api(Limits limits) {
            this.limits = limits;
        }

        @GetMapping("/orders/{id}")
        Object order(@PathVariable String id) {
            throw ApiErrors.orderNotFound(id);
        }

        @GetMapping("/missing/{id}")
        Object missing(@PathVariable String id) {
            throw new OrderMissing(id);
        }

        @GetMapping("/down")
        Object down() {
            throw ApiErrors.outOfService().withCause(new IllegalArgumentException("cause"));
        }

        @GetMapping("/boom")
        Object boom() {
            throw Service.boom();
        }

        @GetMapping("/abort")
        Object abort() {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "secret-text");
        }

        @PostMapping("/json")
        Object reads(@RequestBody Map<String, Object> body) {
            return Map.of("read", body);
        }

        @GetMapping("/own")
        ResponseEntity<Object> own() {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("own", true));
        }

        @GetMapping("/redirect")
        ResponseEntity<Void> redirects() {
            return ResponseEntity.status(HttpStatus.FOUND).header("Location", "/").build();
        }

        @GetMapping("/unchanged")
        ResponseEntity<Void> unchanged() {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }

        @GetMapping("/begun")
        void begun(HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            response.getWriter().write("begun");
            response.flushBuffer();
            throw Service.boom();
        }

        @GetMapping("/sub/order")
        Object subOrder() {
            throw ApiErrors.orderNotFound("sub");
        }

        @GetMapping("/limited")
        Object limited() {
            return Map.of("limited", false);
        }

        @GetMapping("/permitted")
        Object permitted() {
            return limits.permitted(() -> Map.of("permitted", true));
        }

        @GetMapping({"/private", "/admin"})
        Object inside() {
            return Map.of();
        }

        @GetMapping("/role")
        @PreAuthorize("hasRole('ADMIN')")
        public Object role() {
            return Map.of();
        }

        @PostMapping("/validated")
        Object validated(@Valid @RequestBody Order order) {
            return order;
        }

        @GetMapping("/page")
        Object page(@RequestParam @Min(1) int size) {
            return size;
        }
    }

    /** Its parameters are validated around it, as before Spring 6.1. */
    @Validated
    @RestController
    @RequestMapping("/v1/around")
    static class Around {
        @GetMapping
        public Object page(@RequestParam @Min(1) int size) {
            return size;
        }
    }
}
