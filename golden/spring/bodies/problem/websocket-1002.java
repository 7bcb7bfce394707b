import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> protocolError() {
    return protocolError(null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> protocolError(String message) {
    String text = message != null ? message : "The peer violated the WebSocket protocol";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002");
    body.put("title", "Protocol error");
    body.put("status", 400);
    body.put("detail", text);
    return ResponseEntity.status(400)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
