import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> created(String location, long id) {
    return created(location, id, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> created(String location, long id, String message) {
    String text = message != null ? message : "The resource was created";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Created");
    body.put("status", 201);
    body.put("detail", text);
    body.put("location", location);
    body.put("id", id);
    return ResponseEntity.status(201)
            .header("Location", location)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
