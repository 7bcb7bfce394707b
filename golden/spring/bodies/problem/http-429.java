import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> tooManyRequests() {
    return tooManyRequests(300, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> tooManyRequests(long retryAfter, String message) {
    String text = message != null ? message : "Too many requests: try again later";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Too Many Requests");
    body.put("status", 429);
    body.put("detail", text);
    body.put("retry_after", retryAfter);
    return ResponseEntity.status(429)
            .header("Retry-After", String.valueOf(retryAfter))
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
