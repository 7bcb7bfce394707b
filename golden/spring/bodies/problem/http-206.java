import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

static ResponseEntity<Map<String, Object>> partialContent(List<?> items, long first, long last, long total) {
    return partialContent(items, first, last, total, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> partialContent(
        List<?> items, long first, long last, long total, String message) {
    String text = message != null ? message : "The requested part is being sent";
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Partial Content");
    body.put("status", 206);
    body.put("detail", text);
    body.put("items", items);
    body.put("first", first);
    body.put("last", last);
    body.put("total", total);
    return ResponseEntity.status(206)
            .header("Content-Range", "items " + first + "-" + last + "/" + total)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(body);
}
