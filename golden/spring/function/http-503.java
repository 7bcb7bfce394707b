import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> serviceUnavailable() {
    return serviceUnavailable(120, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> serviceUnavailable(long retryAfter, String message) {
    String text = message != null ? message : "The service is unavailable: try again later";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", "service_unavailable");
    body.put("message", text);
    body.put("retry_after", retryAfter);
    return ResponseEntity.status(503)
            .header("Retry-After", String.valueOf(retryAfter))
            .body(body);
}
