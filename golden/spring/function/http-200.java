import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> ok() {
    return ok(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> ok(String message) {
    String text = message != null ? message : "The request succeeded";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", "ok");
    body.put("message", text);
    return ResponseEntity.status(200).body(body);
}
