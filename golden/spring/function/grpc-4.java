import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> deadlineExceeded() {
    return deadlineExceeded(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> deadlineExceeded(String message) {
    String text = message != null ? message : "The deadline passed before the call completed";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", "deadline_exceeded");
    body.put("message", text);
    return ResponseEntity.status(504).body(body);
}
