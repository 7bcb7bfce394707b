import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> sipNotFound() {
    return sipNotFound(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> sipNotFound(String message) {
    String text = message != null ? message : "No such user in this domain";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", "not_found");
    body.put("message", text);
    return ResponseEntity.status(404).body(body);
}
