import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> found(String location) {
    return found(location, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> found(String location, String message) {
    String text = message != null ? message : "This resource is at another location for now";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", "found");
    body.put("message", text);
    body.put("location", location);
    return ResponseEntity.status(302)
            .header("Location", location)
            .body(body);
}
