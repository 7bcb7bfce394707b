import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> deadlineExceeded() {
    return deadlineExceeded(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> deadlineExceeded(String message) {
    String text = message != null ? message : "The deadline passed before the call completed";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4");
    body.put("title", "DEADLINE_EXCEEDED");
    body.put("status", 504);
    body.put("detail", text);
    return ResponseEntity.status(504)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
