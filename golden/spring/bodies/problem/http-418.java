import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> imATeapot() {
    return imATeapot(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> imATeapot(String message) {
    String text = message != null ? message : "This teapot cannot brew coffee";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418");
    body.put("title", "I'm a teapot");
    body.put("status", 418);
    body.put("detail", text);
    return ResponseEntity.status(418)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
