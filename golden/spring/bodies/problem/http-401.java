import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> unauthorized(String challenge) {
    return unauthorized(challenge, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> unauthorized(String challenge, String message) {
    String text = message != null ? message : "Valid credentials are required";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Unauthorized");
    body.put("status", 401);
    body.put("detail", text);
    body.put("challenge", challenge);
    return ResponseEntity.status(401)
            .header("WWW-Authenticate", challenge)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
