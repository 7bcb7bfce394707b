package com.example.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static java.util.Map.entry;

/** What a warehouse answers when something is wrong. */
public final class Stock {
    private static final String[] PLACES = {"here", "there"};

    /** The words of each number. */
    private static final Map<Integer, String> WORDS = Map.ofEntries(entry(400, "The request isn't valid"), entry(404, "There is no \"thing\" here"));

    private Stock() {}

    /** Something that the warehouse tells. */
    public static final class StockException extends RuntimeException {
        private final int status;
        private final transient Map<String, Object> fields = new LinkedHashMap<>();

        private StockException(int status, String message, Throwable cause) {
            super(message == null ? WORDS.getOrDefault(status, "Something broke, and nobody knows yet what it was or when it will be well again") : message, cause);
            this.status = status;
        }

        public ResponseEntity<Map<String, Object>> toResponse() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("error", getMessage());
            body.putAll(fields);
            return ResponseEntity.status(HttpStatus.valueOf(status)).header("Retry-After", "1").body(body);
        }
    }

    public static StockException lacking(String itemId, int left) {
        // Nothing of the item is left.
        StockException failure = new StockException(404, "Only " + left + " of " + itemId + (left == 1 ? " is" : " are") + " left", null);
        failure.fields.put("item_id", itemId);
        failure.fields.put("places", List.of(PLACES));
        return failure;
    }

    @RestControllerAdvice
    static class Handler {
        @ExceptionHandler(StockException.class)
        ResponseEntity<Map<String, Object>> handle(StockException failure) {
            boolean known = failure.status >= 400 && failure.status < 600 && WORDS.containsKey(failure.status);
            return known ? failure.toResponse() : lacking("?", 0).toResponse();
        }
    }
}
