import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> sipNotFound() {
    return sipNotFound(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> sipNotFound(String message) {
    String text = message != null ? message : "No such user in this domain";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404");
    body.put("title", "Not Found");
    body.put("status", 404);
    body.put("detail", text);
    return ResponseEntity.status(404)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
