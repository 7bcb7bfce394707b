import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> parameterNotImplemented() {
    return parameterNotImplemented(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> parameterNotImplemented(String message) {
    String text = message != null ? message : "Command parameter not implemented";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", "parameter_not_implemented");
    body.put("message", text);
    return ResponseEntity.status(504).body(body);
}
