import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> methodNotAllowed(String allow, List<?> allowedMethods) {
    return methodNotAllowed(allow, allowedMethods, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> methodNotAllowed(String allow, List<?> allowedMethods, String message) {
    String text = message != null ? message : "This resource does not accept the method of the request";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Method Not Allowed");
    body.put("status", 405);
    body.put("detail", text);
    body.put("allow", allow);
    body.put("allowed_methods", allowedMethods);
    return ResponseEntity.status(405)
            .header("Allow", allow)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
