import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> imATeapot() {
    return imATeapot(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> imATeapot(String message) {
    String text = message != null ? message : "This teapot cannot brew coffee";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", "im_a_teapot");
    body.put("message", text);
    return ResponseEntity.status(418).body(body);
}
