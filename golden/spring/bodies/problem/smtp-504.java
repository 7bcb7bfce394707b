import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> parameterNotImplemented() {
    return parameterNotImplemented(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> parameterNotImplemented(String message) {
    String text = message != null ? message : "Command parameter not implemented";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504");
    body.put("title", "Parameter Not Implemented");
    body.put("status", 504);
    body.put("detail", text);
    return ResponseEntity.status(504)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
