import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> notFound() {
    return notFound(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> notFound(String message) {
    String text = message != null ? message : "No resource was found at this URI";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Not Found");
    body.put("status", 404);
    body.put("detail", text);
    return ResponseEntity.status(404)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
