package com.shop.nested;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@SpringBootApplication
@RestController
public class Api {
    @GetMapping("/raise")
    Object raises(@RequestParam String name) {
        throw All.error(name);
    }

    @GetMapping("/send")
    ResponseEntity<Object> sends(@RequestParam String name) {
        return All.error(name).toResponse();
    }

    @GetMapping("/wrapped")
    Object wrapped(@RequestParam String name) {
        throw All.error(name).withCause(new IllegalStateException("secret-text"));
    }

    @PostMapping("/json")
    Object reads(@RequestBody Map<String, Object> body) {
        return Map.of("read", body);
    }

    @PostMapping("/upload")
    Object uploads(@RequestParam MultipartFile file) {
        return Map.of("read", file.getSize());
    }

    @GetMapping("/boom")
    Object boom() {
        throw new IllegalStateException("secret-text");
    }

    @GetMapping("/nested")
    Object nested() {
        throw new IllegalStateException("secret-text", ApiErrors.cardDeclined());
    }

    @GetMapping("/status/{status}")
    Object status(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatusCode.valueOf(status), "secret-text");
    }

    @GetMapping("/problem/{status}")
    Object problem(@PathVariable int status) {
        HttpStatusCode code = HttpStatusCode.valueOf(status);
        throw new ErrorResponseException(code, ProblemDetail.forStatusAndDetail(code, "secret-text"), null);
    }

    @GetMapping("/annotated")
    Object annotated() {
        throw new Annotated();
    }

    @GetMapping("/http/{status}")
    Object http(@PathVariable int status) {
        throw ApiErrors.http(status);
    }

    @GetMapping("/unwritable")
    Object unwritable() {
        throw ApiErrors.validationFailed(List.of(new Broken()));
    }

    @GetMapping("/unwritable/sent")
    ResponseEntity<Object> unwritableSent() {
        return ApiErrors.validationFailed(List.of(new Broken())).toResponse();
    }

    @GetMapping("/redirect")
    ResponseEntity<Void> redirects() {
        return ResponseEntity.status(HttpStatus.FOUND).header("Location", "/json").build();
    }

    @GetMapping("/unchanged")
    ResponseEntity<Void> unchanged() {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }

    @GetMapping("/own")
    ResponseEntity<Object> own() {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("own", true));
    }

    @GetMapping("/begun")
    void begun(HttpServletResponse response) throws IOException {
        begunWell(response);
        throw new IllegalStateException("secret-text");
    }

    @GetMapping("/begun/raised")
    void begunRaised(HttpServletResponse response) throws IOException {
        begunWell(response);
        throw ApiErrors.outOfService();
    }

    @GetMapping("/begun/page")
    void begunPage(HttpServletResponse response) throws IOException {
        begunWell(response);
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "secret-text");
    }

    private static void begunWell(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print("begun");
        response.flushBuffer();
    }

    @GetMapping("/streamed")
    ResponseEntity<StreamingResponseBody> streamed() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(out -> {
            out.write("begun".getBytes(StandardCharsets.US_ASCII));
            throw new IllegalStateException("secret-text");
        });
    }

    @PostMapping("/valid")
    Object valid(@Valid @RequestBody Order order) {
        return order;
    }

    @GetMapping("/bound")
    Object bound(@Valid Page page) {
        return page;
    }

    @GetMapping("/limited")
    Object limited(@RequestParam @Min(1) int limit) {
        return limit;
    }

    @GetMapping("/mapped")
    Object mapped() {
        throw new Missing("o-7");
    }

    @GetMapping("/logged/*")
    Object logged(HttpServletRequest request) {
        throw ApiErrors.outOfService().withCause(new IllegalStateException(request.getRequestURI()));
    }

    @GetMapping("/unlogged/*")
    Object unlogged(HttpServletRequest request) {
        throw ApiErrors.cardDeclined().withCause(new IllegalStateException(request.getRequestURI()));
    }

    @GetMapping("/boom/*")
    Object boom(HttpServletRequest request) {
        throw new IllegalStateException(request.getRequestURI());
    }

    @GetMapping("/preset")
    Object preset(HttpServletResponse response) {
        response.setContentType("text/plain");
        throw new IllegalStateException("secret-text");
    }

    @GetMapping(path = "/page", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return "<p>a page</p>";
    }

    @GetMapping("/hostile/header")
    Object hostileHeader() {
        throw ApiErrors.manyHeaders("a\r\nX-Evil: 1\u0000\u65e5");
    }

    @GetMapping("/hostile/message")
    Object emptyMessage() {
        throw ApiErrors.cardDeclined().withMessage("");
    }

    @GetMapping("/hostile/surrogate")
    Object surrogate() {
        throw ApiErrors.orderNotFound("a\ud800b");
    }

    @GetMapping("/hostile/long")
    Object longValue() {
        throw ApiErrors.orderNotFound("x".repeat(1 << 20));
    }

    @GetMapping("/hostile/numbers")
    Object numbers() {
        List<Object> list = List.of(Double.MIN_VALUE, -0.0f, BigDecimal.ONE.scaleByPowerOfTen(400));
        throw ApiErrors.everyType("a", Long.MIN_VALUE, Double.MAX_VALUE, true, list, Map.of());
    }

    @GetMapping("/infinite/{number}")
    Object infinite(@PathVariable double number) {
        throw ApiErrors.everyType("a", 1, number, true, List.of(), Map.of());
    }

    @GetMapping("/infinite/listed")
    Object listed() {
        throw ApiErrors.validationFailed(List.of(Map.of("secret-text", Set.of(Float.NEGATIVE_INFINITY))));
    }

    @GetMapping("/infinite/sent")
    ResponseEntity<Object> infiniteSent() {
        return ApiErrors.everyType("a", 1, 1, true, List.of(), Map.of("a", Double.NaN)).toResponse();
    }

    public record Order(@NotBlank String email, @NotEmpty List<@Valid Item> items) {}

    public record Item(@Min(1) int count) {}

    public record Page(@Min(1) int size, int offset) {}

    public static final class Broken {
        public String getText() {
            throw new IllegalStateException("secret-text");
        }
    }

    @SuppressWarnings("serial")
    static final class Missing extends RuntimeException {
        private final String id;

        Missing(String id) {
            super("secret-text");
            this.id = id;
        }
    }

    @SuppressWarnings("serial")
    @ResponseStatus(code = HttpStatus.CONFLICT, reason = "secret-text")
    static final class Annotated extends RuntimeException {}

    @RestControllerAdvice
    static class Advice {
        @ExceptionHandler
        ResponseEntity<Object> missing(Missing e) {
            return ApiErrors.orderNotFound(e.id).toResponse();
        }
    }

    @Component
    static class Door extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            switch (request.getRequestURI()) {
                case "/filter/limited" -> {
                    response.setHeader("Retry-After", "7");
                    response.sendError(429, "secret-text");
                }
                case "/filter/kept" -> {
                    response.setHeader("Retry-After", "7");
                    throw ApiErrors.rateLimited(30);
                }
                case "/filter/raised" -> throw ApiErrors.orderNotFound("o-8");
                case "/filter/infinite" -> throw ApiErrors.validationFailed(List.of(Double.NaN));
                case "/filter/boom" -> throw new IllegalStateException("secret-text");
                default -> chain.doFilter(request, response);
            }
        }
    }
}
