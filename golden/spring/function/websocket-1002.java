import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> protocolError() {
    return protocolError(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> protocolError(String message) {
    String text = message != null ? message : "The peer violated the WebSocket protocol";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", "protocol_error");
    body.put("message", text);
    return ResponseEntity.status(400).body(body);
}
