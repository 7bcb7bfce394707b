import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> unauthorized(String challenge) {
    return unauthorized(challenge, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> unauthorized(String challenge, String message) {
    String text = message != null ? message : "Valid credentials are required";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", "unauthorized");
    body.put("message", text);
    body.put("challenge", challenge);
    return ResponseEntity.status(401)
            .header("WWW-Authenticate", challenge)
            .body(body);
}
