import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> unprocessableContent(String field) {
    return unprocessableContent(field, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> unprocessableContent(String field, String message) {
    String text = message != null ? message : "The content of the request is not valid";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Unprocessable Content");
    body.put("status", 422);
    body.put("detail", text);
    body.put("field", field);
    return ResponseEntity.status(422)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}

/** @deprecated use unprocessableContent */
@Deprecated
static ResponseEntity<Map<String, Object>> unprocessableEntity(String field) {
    return unprocessableContent(field);
}

/** @deprecated use unprocessableContent */
@Deprecated
static ResponseEntity<Map<String, Object>> unprocessableEntity(String field, String message) {
    return unprocessableContent(field, message);
}
