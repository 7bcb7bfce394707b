package org.springframework.http;

import java.util.function.Consumer;

public class ResponseEntity<T> extends HttpEntity<T> {
    private ResponseEntity() {
    }

    public static BodyBuilder status(HttpStatusCode status) {
        throw new UnsupportedOperationException();
    }

    public static BodyBuilder status(int status) {
        throw new UnsupportedOperationException();
    }

    public interface HeadersBuilder<B extends HeadersBuilder<B>> {
        B header(String headerName, String... headerValues);

        B headers(HttpHeaders headers);

        B headers(Consumer<HttpHeaders> headersConsumer);

        <T> ResponseEntity<T> build();
    }

    public interface BodyBuilder extends HeadersBuilder<BodyBuilder> {
        BodyBuilder contentType(MediaType contentType);

        <T> ResponseEntity<T> body(T body);
    }
}
